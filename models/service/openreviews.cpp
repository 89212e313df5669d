// SPDX-License-Identifier: Apache-2.0
#include "models/service/openreviews.h"

#include "models/service/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace linchpin {

OpenReviews::OpenReviews(const Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{ }

Result<QStringList> OpenReviews::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList names;
    for (const Source &source : m_sources) {
        if (source.file->path() == whole)
            names << source.name;
    }
    if (!names.isEmpty())
        return names;
    auto opened = ReviewFile::open(whole);
    if (!opened)
        return failure(opened.error());
    const std::shared_ptr<const ReviewFile> file = std::move(*opened);
    for (int i = 0; i < file->endpointCount(); ++i) {
        names << freeName(file->endpoint(i));
        m_sources.push_back({names.last(), file, i});
    }
    Q_EMIT changed();
    for (const QString &name : std::as_const(names))
        Q_EMIT this->opened(name);
    return names;
}

void OpenReviews::close(const QString &name)
{
    const Source *source = find(name);
    if (!source)
        return;
    const std::shared_ptr<const ReviewFile> file = source->file;
    const std::vector<Source> all = m_sources;
    for (const Source &one : all) {
        if (one.file == file)
            Q_EMIT closing(one.name);
    }
    std::erase_if(m_sources, [&file](const Source &one) { return one.file == file; });
    Q_EMIT changed();
}

const OpenReviews::Source *OpenReviews::find(const QString &name) const
{
    const auto it = std::ranges::find(m_sources, name, &Source::name);
    return it == m_sources.end() ? nullptr : &*it;
}

Result<Impact> OpenReviews::impact(const QString &name, const ConnectionId &id) const
{
    const Source *source = find(name);
    if (!source)
        return failure({.kind = ApiError::Kind::Cancelled});
    auto reviewed = source->file->impact(source->endpoint, id);
    if (!reviewed)
        return failure(reviewed.error());
    if (!*reviewed) {
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = tr("Nobody looked when the review was saved.")});
    }
    return std::move((*reviewed)->impact);
}

QString OpenReviews::freeName(const ReviewedEndpoint &facts) const
{
    const QString endpoint = facts.name.isEmpty() ? facts.identity.url : facts.name;
    //: Name of an open review in the list of endpoints. %1 is the endpoint it was saved of.
    const QString name = tr("%1 (review)").arg(endpoint);
    for (int number = 2;; ++number) {
        //: The same, when another review of it is open already. %2 is a number.
        const QString next =
            number == 2 ? name : tr("%1 (review %2)").arg(endpoint, QString::number(number - 1));
        if (!find(next) && !m_workspace.find(next))
            return next;
    }
}

} // namespace linchpin
