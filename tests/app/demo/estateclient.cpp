// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/estateclient.h"

#include "app/demo/umbraco/standardestate.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace linchpin::test {

EstateClient::EstateClient(umbraco::demo::Estate estate)
    : m_now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC)
    , m_server(std::move(estate), [this] { return m_now; })
{
    signIn();
}

HttpResponse EstateClient::send(const QByteArray &method, const QByteArray &target,
                                const QByteArray &body)
{
    return raw(method, "/umbraco/ai/management/api/v1/" + target, body,
               body.isEmpty() ? QByteArray() : QByteArrayLiteral("application/json"),
               "Bearer " + m_token);
}

HttpResponse EstateClient::raw(const QByteArray &method, const QByteArray &path,
                               const QByteArray &body, const QByteArray &contentType,
                               const QByteArray &authorization)
{
    HttpRequest request;
    request.method = method;
    request.path = path.split('?').at(0);
    request.query = path.contains('?') ? path.mid(path.indexOf('?') + 1) : QByteArray();
    request.body = body;
    request.contentType = contentType;
    if (!authorization.isEmpty())
        request.headers.append({"authorization", authorization});
    return m_server.answer(request);
}

HttpResponse EstateClient::askToken(const QByteArray &form)
{
    return raw("POST", "/umbraco/management/api/v1/security/back-office/token", form,
               "application/x-www-form-urlencoded");
}

void EstateClient::signIn()
{
    const DemoSignIn as = m_server.signIn();
    const auto response =
        askToken("grant_type=client_credentials&client_id=" + as.credentials.user.toUtf8()
                 + "&client_secret=" + as.credentials.secret);
    m_token = object(response).value(u"access_token"_s).toString().toUtf8();
}

QJsonObject object(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString operationStatus(const HttpResponse &response)
{
    return object(response).value(u"operationStatus"_s).toString();
}

QByteArray pathOf(const char *collection, const QUuid &id)
{
    return QByteArray(collection) + '/' + id.toByteArray(QUuid::WithoutBraces);
}

QByteArray connectionPath(const QString &alias)
{
    return pathOf("connections", umbraco::demo::connectionId(alias));
}

} // namespace linchpin::test
