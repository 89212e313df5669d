// SPDX-License-Identifier: Apache-2.0
#include "models/wire/path.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct PathTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Path)

public:
    static ApiError unsafe()
    {
        return {.kind = ApiError::Kind::Unsafe,
                .detail = tr("This id cannot be part of an address, so nothing was sent.")};
    }
};

bool isStep(QStringView piece)
{
    return piece == "."_L1 || piece == ".."_L1;
}

/// A piece between slashes counts too: a proxy that decodes %2F early would walk up the tree.
bool walksUpTheTree(const QString &segment)
{
    QString slashes = segment;
    slashes.replace(u'\\', u'/');
    const QList<QStringView> pieces = QStringView(slashes).split(u'/');
    return std::ranges::any_of(pieces, isStep);
}

bool hasControls(const QString &segment)
{
    return std::ranges::any_of(segment,
                               [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isSafe(const QString &segment)
{
    return !segment.isEmpty() && segment.isValidUtf16() && !walksUpTheTree(segment)
        && !hasControls(segment);
}

} // namespace

Result<QByteArray> joinPath(std::initializer_list<QString> segments)
{
    if (segments.size() == 0)
        return failure(PathTexts::unsafe());
    QByteArray path;
    for (const QString &segment : segments) {
        if (!isSafe(segment))
            return failure(PathTexts::unsafe());
        path += '/' + QUrl::toPercentEncoding(segment);
    }
    return path;
}

QByteArray joinQuery(std::initializer_list<std::pair<QByteArray, QString>> items)
{
    QByteArray query;
    for (const auto &[key, value] : items) {
        if (!query.isEmpty())
            query += '&';
        query += key.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
    }
    return query;
}

QByteArray formBody(std::initializer_list<std::pair<QByteArray, QString>> items)
{
    return joinQuery(items);
}

} // namespace linchpin
