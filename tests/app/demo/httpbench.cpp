// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/httpbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace linchpin::test {

void HttpBench::signIn(const QString &clientId, const QByteArray &clientSecret)
{
    const Reply outcome = ask("POST", "/umbraco/management/api/v1/security/back-office/token",
                              "grant_type=client_credentials&client_id=" + clientId.toUtf8()
                                  + "&client_secret=" + clientSecret);
    m_authorization = "Bearer "
        + QJsonDocument::fromJson(outcome.body)
              .object()
              .value(u"access_token"_s)
              .toString()
              .toUtf8();
}

std::unique_ptr<QNetworkReply> HttpBench::begin(const QByteArray &method, const QByteArray &target,
                                                const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_base.toString() + QString::fromLatin1(target)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type",
                             body.startsWith('{') ? "application/json"
                                                  : "application/x-www-form-urlencoded");
    return std::unique_ptr<QNetworkReply>(m_network.sendCustomRequest(request, method, body));
}

Reply HttpBench::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    return outcomeOf(*begin(method, target, body));
}

Reply outcomeOf(QNetworkReply &reply)
{
    QSignalSpy finished(&reply, &QNetworkReply::finished);
    if (!reply.isFinished() && !finished.wait(20'000))
        QTest::qFail("no end of a request", __FILE__, __LINE__);
    Reply outcome;
    outcome.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.body = reply.readAll();
    outcome.error = reply.error();
    outcome.location = reply.rawHeader("Location");
    outcome.retryAfter = reply.rawHeader("Retry-After");
    return outcome;
}

QByteArray rawTalk(const QUrl &url, const QByteArray &bytes)
{
    QTcpSocket socket;
    QSignalSpy down(&socket, &QTcpSocket::disconnected);
    QByteArray got;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
    QSignalSpy failed(&socket, &QTcpSocket::errorOccurred);
    socket.write(bytes);
    if (socket.state() != QAbstractSocket::UnconnectedState && down.isEmpty())
        (void)(failed.wait(5'000) || down.wait(100));
    return got + socket.readAll();
}

} // namespace linchpin::test
