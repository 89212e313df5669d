// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/endpoints.h"

#include "models/systems/lerian/kinds.h"
#include "models/wire/json.h"
#include "models/wire/path.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

/// All segments are our own words or a Uuid, so joining cannot fail; an empty Uuid would, and then
/// the path stays empty, which no sender accepts.
QByteArray pathOf(const QStringList &segments)
{
    QByteArray path;
    for (const QString &segment : segments) {
        const auto joined = joinPath({segment});
        if (!joined)
            return {};
        path += *joined;
    }
    return path;
}

QByteArray connectionsPath(const QStringList &tail)
{
    return pathOf(QStringList{u"v1"_s, u"management"_s, u"connections"_s} + tail);
}

HttpRequest withJson(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return {.method = method, .path = path, .body = body, .contentType = "application/json"};
}

HttpRequest getAt(QLatin1StringView where, const QStringList &path, const QByteArray &query = {})
{
    return {.method = "GET", .path = pathOf(path), .query = query, .site = where};
}

QByteArray pageQuery(int page, int limit)
{
    return joinQuery({{"page", QString::number(page)}, {"limit", QString::number(limit)}});
}

QByteArray cursorQuery(const QString &cursor)
{
    const QString limit = QString::number(matcherLimit);
    return cursor.isEmpty() ? joinQuery({{"limit", limit}})
                            : joinQuery({{"limit", limit}, {"cursor", cursor}});
}

} // namespace

namespace request {

HttpRequest token(const QString &clientId, const QByteArray &clientSecret)
{
    HttpRequest made =
        withJson("POST", pathOf({u"v1"_s, u"login"_s, u"oauth"_s, u"access_token"_s}),
                 R"({"grantType":"client_credentials","clientId":)" + jsonString(clientId)
                     + R"(,"clientSecret":)" + jsonString(QString::fromUtf8(clientSecret)) + '}');
    made.site = site::auth;
    made.isSignedIn = false;
    return made;
}

HttpRequest version()
{
    return {.method = "GET", .path = "/version", .isSignedIn = false};
}

HttpRequest listPage(const ListPage &page, int limit)
{
    const QString day = u"yyyy-MM-dd"_s;
    HttpRequest made{.method = "GET",
                     .path = connectionsPath(page.list == List::Unassigned
                                                 ? QStringList{u"unassigned"_s}
                                                 : QStringList())};
    made.query = joinQuery({{"startDate", page.month.toString(day)},
                            {"endDate", page.month.addMonths(1).toString(day)}})
        + '&' + pageQuery(page.page, limit);
    if (page.isOldestFirst)
        made.query += "&sortOrder=asc";
    if (!page.product.isEmpty() && page.list == List::Managed)
        made.headers.append({"X-Product-Name", page.product.toLatin1()});
    return made;
}

HttpRequest connection(const Uuid &id)
{
    return {.method = "GET", .path = connectionsPath({id.text()})};
}

HttpRequest rename(const Uuid &id, const QString &name)
{
    return withJson("PATCH", connectionsPath({id.text()}),
                    "{\"configName\":" + jsonString(name) + '}');
}

HttpRequest remove(const Uuid &id)
{
    return {.method = "DELETE", .path = connectionsPath({id.text()})};
}

HttpRequest create(const QString &product, const QByteArray &json)
{
    HttpRequest made = withJson("POST", connectionsPath({}), json);
    made.headers.append({"X-Product-Name", product.toLatin1()});
    return made;
}

HttpRequest nameProbe(const QString &name)
{
    return withJson("POST", connectionsPath({u"validate-schema"_s}),
                    "{\"mappedFields\":{" + jsonString(name) + ":{}}}");
}

HttpRequest templates(int page, int limit)
{
    return getAt(site::reporter, {u"v1"_s, u"templates"_s}, pageQuery(page, limit));
}

HttpRequest reports(int page)
{
    return getAt(site::reporter, {u"v1"_s, u"reports"_s}, pageQuery(page, pageLimit));
}

HttpRequest dataSources()
{
    return getAt(site::reporter, {u"v1"_s, u"data-sources"_s});
}

HttpRequest matcherConnections()
{
    return getAt(site::matcher, {u"v1"_s, u"discovery"_s, u"connections"_s});
}

HttpRequest contexts(const QString &cursor)
{
    return getAt(site::matcher, {u"v1"_s, u"contexts"_s}, cursorQuery(cursor));
}

HttpRequest sources(const Uuid &context, const QString &cursor)
{
    return getAt(site::matcher, {u"v1"_s, u"contexts"_s, context.text(), u"sources"_s},
                 cursorQuery(cursor));
}

} // namespace request
} // namespace linchpin::lerian
