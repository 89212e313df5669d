// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/endpoints.h"

#include "models/wire/json.h"
#include "models/wire/path.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::request {

namespace {

const QString apiops = u"apiops"_s;
const QString projectsWord = u"projects"_s;

/// Every path of the project ends with a slash; the server insists on it.
Result<HttpRequest> made(const QByteArray &method, std::initializer_list<QString> segments)
{
    return joinPath(segments).map([&method](const QByteArray &path) {
        return HttpRequest{.method = method, .path = path + '/'};
    });
}

HttpRequest withJson(HttpRequest request, const QByteArray &json)
{
    request.body = json;
    request.contentType = "application/json";
    return request;
}

QByteArray arrayOf(const QStringList &texts)
{
    QByteArray array;
    for (const QString &text : texts)
        array += (array.isEmpty() ? QByteArray() : QByteArray(",")) + jsonString(text);
    return '[' + array + ']';
}

Result<HttpRequest> ofProxy(const QString &project, const QString &proxy, const QString &what)
{
    return made("GET", {apiops, projectsWord, project, u"apiProxies"_s, proxy, what});
}

Result<HttpRequest> ofConnection(const QByteArray &method, const QString &project,
                                 const QString &name)
{
    return made(method, {apiops, projectsWord, project, u"connections"_s, name});
}

} // namespace

HttpRequest token(const QString &user, const QByteArray &password)
{
    HttpRequest request{.method = "POST", .path = "/apiops/auth/token"};
    request.body = formBody({{"grant_type", u"client_credentials"_s},
                             {"client_id", user},
                             {"client_secret", QString::fromUtf8(password)}});
    request.contentType = "application/x-www-form-urlencoded";
    request.isSignedIn = false;
    return request;
}

HttpRequest healthCheck()
{
    return {.method = "GET", .path = "/apiops/test/healthcheck", .isSignedIn = false};
}

HttpRequest projects()
{
    return {.method = "GET", .path = "/apiops/projects/"};
}

Result<HttpRequest> connections(const QString &project, const QString &type)
{
    return made("GET", {apiops, projectsWord, project, u"connections"_s})
        .map([&type](HttpRequest request) {
            request.query = joinQuery({{"type", type}});
            return request;
        });
}

Result<HttpRequest> connection(const QString &project, const QString &name)
{
    return ofConnection("GET", project, name);
}

Result<HttpRequest> createConnection(const QString &project, const QString &name,
                                     const QByteArray &json)
{
    return ofConnection("POST", project, name).map([&json](const HttpRequest &request) {
        return withJson(request, json);
    });
}

Result<HttpRequest> replaceConnection(const QString &project, const QString &name,
                                      const QByteArray &json)
{
    return ofConnection("PUT", project, name).map([&json](const HttpRequest &request) {
        return withJson(request, json);
    });
}

Result<HttpRequest> removeConnection(const QString &project, const QString &name)
{
    return ofConnection("DELETE", project, name);
}

Result<HttpRequest> proxies(const QString &project)
{
    return made("GET", {apiops, projectsWord, project, u"apiProxies"_s});
}

Result<HttpRequest> proxyExport(const QString &project, const QString &proxy)
{
    return ofProxy(project, proxy, u"export"_s);
}

Result<HttpRequest> proxyPolicies(const QString &project, const QString &proxy)
{
    return ofProxy(project, proxy, u"policies"_s);
}

Result<HttpRequest> trafficLog(const QString &project, const QString &proxy)
{
    return ofProxy(project, proxy, u"trafficLogSettings"_s);
}

Result<HttpRequest> proxyGroups(const QString &project)
{
    return made("GET", {apiops, projectsWord, project, u"apiProxyGroups"_s});
}

Result<HttpRequest> exportTypes(const QString &project)
{
    return made("GET", {apiops, projectsWord, project, u"export-import"_s, u"types"_s});
}

Result<HttpRequest> exportObjects(const QString &project, const QString &type)
{
    return made("GET", {apiops, projectsWord, project, u"export-import"_s, type, u"objects"_s});
}

Result<HttpRequest> exportPackage(const QString &project, const QString &type, const QString &kind,
                                  const QStringList &names)
{
    QByteArray body = "{\"names\":" + arrayOf(names);
    if (!kind.isEmpty())
        body += ",\"kind\":" + jsonString(kind);
    body += '}';
    return made("POST", {apiops, projectsWord, project, u"export-import"_s, type, u"export"_s})
        .map([&body](const HttpRequest &request) { return withJson(request, body); });
}

HttpRequest namesOfIds(const QStringList &ids, bool hasSlash)
{
    HttpRequest request{.method = "POST", .path = "/apiops/utility/connections/batch-names"};
    if (hasSlash)
        request.path += '/';
    return withJson(request, arrayOf(ids));
}

} // namespace linchpin::apinizer::request
