// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviewsource.h"

#include "app/cli/table.h"
#include "models/systems/registry.h"

#include <QFileInfo>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

bool matches(const ReviewedEndpoint &endpoint, const EndpointOptions &options,
             const std::optional<EndpointIdentity> &identity)
{
    if (!options.saved.isEmpty())
        return endpoint.name.trimmed().compare(options.saved.trimmed(), Qt::CaseInsensitive) == 0;
    return !identity || endpoint.identity == *identity;
}

QString namesIn(const ReviewFile &file)
{
    QStringList names;
    for (int i = 0; i < file.endpointCount(); ++i) {
        const ReviewedEndpoint &endpoint = file.endpoint(i);
        names << (endpoint.name.isEmpty() ? u"--system %1 --url %2"_s.arg(endpoint.identity.system,
                                                                          endpoint.identity.url)
                                          : u'"' + endpoint.name + u'"');
    }
    return names.join(u", "_s);
}

OrRefusal<std::optional<EndpointIdentity>> identityFrom(const EndpointOptions &options)
{
    if (options.system.isEmpty())
        return std::nullopt;
    const System *system = systemOf(options.system);
    const auto identity = system ? system->identity(options.url, options.scope)
                                 : Result<EndpointIdentity>(failure(
                                     {ApiError::Kind::Unsafe, 0, u"This system is not known."_s}));
    if (!identity)
        return usageError(identity.error().sentence());
    return *identity;
}

Refusal nothingSaved(const ConnectionId &id)
{
    return {.code = ExitCode::Trouble,
            .kind = u"not-looked"_s,
            .message =
                u"Nobody looked what depends on %1 when the review was saved."_s.arg(id.value)};
}

} // namespace

OrRefusal<std::shared_ptr<const ReviewFile>> openReview(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return usageError(u"There is no file %1."_s.arg(path));
    auto file = ReviewFile::open(path);
    if (!file)
        return tl::unexpected(refusalOf(file.error()));
    return std::shared_ptr<const ReviewFile>(std::move(*file));
}

OrRefusal<ReviewSource> reviewSourceFrom(const QString &path, const EndpointOptions &options)
{
    if (options.hasSignIn() || !options.caFile.isEmpty() || !options.proxyUrl.isEmpty()
        || options.timeoutSeconds > 0)
        return usageError(
            u"With --review nothing is asked of an endpoint: leave the sign-in out."_s);
    const auto file = openReview(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto identity = identityFrom(options);
    if (!identity)
        return tl::unexpected(identity.error());
    std::vector<int> fitting;
    for (int i = 0; i < (*file)->endpointCount(); ++i) {
        if (matches((*file)->endpoint(i), options, *identity))
            fitting.push_back(i);
    }
    if (fitting.size() != 1) {
        return usageError((fitting.empty() ? u"The review holds no such endpoint. It has: %1."_s
                                           : u"The review holds several endpoints. Choose one with "
                                             "--endpoint, or --system and --url: %1."_s)
                              .arg(namesIn(**file)));
    }
    const QString word = (*file)->endpoint(fitting.front()).identity.system;
    const System *system = systemOf(word);
    if (!system)
        return refused(ExitCode::Refused, u"unknown-system"_s,
                       u"This version does not know the system \"%1\"."_s.arg(word));
    return ReviewSource{*file, fitting.front(), system};
}

OrRefusal<std::vector<Connection>> ReviewSource::connections() const
{
    if (facts().error)
        return tl::unexpected(refusalOf(
            *facts().error, u"The connections could not be listed when the review was saved"_s));
    auto rows = file->connections(endpoint);
    if (!rows)
        return tl::unexpected(refusalOf(rows.error()));
    return std::move(*rows);
}

OrRefusal<Connection> ReviewSource::connection(const ConnectionId &id) const
{
    auto rows = connections();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto it = std::ranges::find(*rows, id, &Connection::id);
    if (it != rows->end())
        return *it;
    return refused(
        ExitCode::Trouble, u"not-found"_s,
        facts().list == ListReading::Complete
            ? u"The review holds no connection %1."_s.arg(id.value)
            : u"The review holds no connection %1, but its list is not complete."_s.arg(id.value));
}

OrRefusal<Impact> ReviewSource::impact(const ConnectionId &id) const
{
    auto reviewed = file->impact(endpoint, id);
    if (!reviewed)
        return tl::unexpected(refusalOf(reviewed.error()));
    if (*reviewed && (*reviewed)->impact)
        return std::move(*(*reviewed)->impact);
    if (*reviewed)
        return tl::unexpected(refusalOf((*reviewed)->impact.error(),
                                        u"It could not be read when the review was saved"_s));
    if (const auto listed = connection(id); !listed)
        return tl::unexpected(listed.error());
    return tl::unexpected(nothingSaved(id));
}

QJsonObject ReviewSource::origin() const
{
    QJsonObject scope;
    for (auto it = facts().identity.scope.begin(); it != facts().identity.scope.end(); ++it)
        scope.insert(it.key(), it.value());
    return {{"file"_L1, file->path()},
            {"savedAt"_L1, file->origin().savedAt.toString(Qt::ISODate)},
            {"savedBy"_L1, file->origin().savedBy},
            {"stopped"_L1, file->origin().wasStopped},
            {"endpoint"_L1, facts().name},
            {"system"_L1, facts().identity.system},
            {"url"_L1, facts().identity.url},
            {"scope"_L1, scope},
            {"readAt"_L1, facts().readAt.toString(Qt::ISODate)}};
}

QString ReviewSource::originText() const
{
    const QString who =
        facts().name.isEmpty() ? facts().identity.url : facts().name + u' ' + facts().identity.url;
    return u"From a review of %1 (%2): %3.\n"_s.arg(
        shown(who), facts().identity.system,
        ageText(facts().readAt, QDateTime::currentDateTimeUtc()));
}

QString ageText(const QDateTime &readAt, const QDateTime &now)
{
    const qint64 hours = readAt.secsTo(now) / 3600;
    const QString age = hours < 1 ? u"less than an hour ago"_s
        : hours < 48              ? u"%1 hours ago"_s.arg(hours)
                                  : u"%1 days ago"_s.arg(hours / 24);
    return u"read at %1, %2"_s.arg(readAt.toUTC().toString(Qt::ISODate), age);
}

} // namespace linchpin::cli
