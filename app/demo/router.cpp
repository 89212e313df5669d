// SPDX-License-Identifier: Apache-2.0
#include "app/demo/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

QString decodedSegment(QByteArray raw)
{
    // A server that decoded %2F would see another path; common servers leave exactly this one
    // alone.
    raw.replace("%2F", "%252F").replace("%2f", "%252f");
    return QString::fromUtf8(QByteArray::fromPercentEncoding(raw));
}

QString decodedItem(QByteArray raw)
{
    raw.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(raw));
}

bool isOpen(const QString &part)
{
    return part == "*"_L1;
}

bool fits(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &part = pattern.at(i);
        if (isOpen(part) ? segments.at(i).isEmpty()
                         : part.compare(segments.at(i), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

/// Where the first open segment stands: the further to the right, the more literal the pattern.
qsizetype literalness(const QStringList &pattern)
{
    const qsizetype open = pattern.indexOf(u"*"_s);
    return open < 0 ? pattern.size() : open;
}

} // namespace

std::optional<QString> RoutedRequest::value(const QString &name) const
{
    const auto it = query.constFind(name.toLower());
    return it == query.constEnd() ? std::nullopt : std::optional(*it);
}

void Router::add(const QByteArray &method, const QString &pattern,
                 std::function<HttpResponse(const RoutedRequest &)> handler, int policy)
{
    m_routes.push_back({method, pathSegments(pattern.toLatin1()), std::move(handler), policy});
}

Router::Match Router::match(const HttpRequest &request) const
{
    const QStringList segments = pathSegments(request.path);
    qsizetype best = -1;
    Match match;
    for (const Route &route : m_routes) {
        if (!fits(route.pattern, segments))
            continue;
        // The method is asked before the rank: DELETE on an id that reads like a literal of GET
        // finds the id.
        match.isOtherMethod = match.isOtherMethod || route.method != request.method;
        if (route.method != request.method || literalness(route.pattern) <= best)
            continue;
        best = literalness(route.pattern);
        match.route = &route;
    }
    match.isOtherMethod = match.isOtherMethod && !match.route;
    if (!match.route)
        return match;
    match.routed.request = &request;
    match.routed.query = formItems(request.query);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isOpen(match.route->pattern.at(i)))
            match.routed.open.append(segments.at(i));
    }
    return match;
}

QStringList pathSegments(const QByteArray &path)
{
    QStringList segments;
    QByteArrayList raw = path.split('/');
    raw.removeFirst(); // what stands before the first slash: nothing
    if (!raw.isEmpty() && raw.constLast().isEmpty())
        raw.removeLast();
    for (const QByteArray &part : raw) {
        const QString segment = decodedSegment(part);
        if (segment == "."_L1)
            continue;
        if (segment == ".."_L1) {
            if (!segments.isEmpty())
                segments.removeLast();
            continue;
        }
        segments.append(segment);
    }
    return segments;
}

QHash<QString, QString> formItems(const QByteArray &text)
{
    QHash<QString, QString> items;
    for (const QByteArray &item : text.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QString name = decodedItem(equals < 0 ? item : item.left(equals)).toLower();
        if (!items.contains(name))
            items.insert(name, equals < 0 ? QString() : decodedItem(item.mid(equals + 1)));
    }
    return items;
}

} // namespace linchpin
