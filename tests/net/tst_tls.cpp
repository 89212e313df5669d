// SPDX-License-Identifier: Apache-2.0
#include "tests/net/certificates.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QSslSocket>
#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace testing;

class TlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aServerIsVerified_data();
    void aServerIsVerified();
    void anAuthorityIsForItsEndpointOnly();
    void oldTlsIsRefused();
    void aServerWithoutTlsGetsNothing();
    void aLineThatEndsBeforeItIsSecuredMeansNothingWasSent();
    void aCutAfterSendingMayHaveTakenEffect();
    void anAuthorityFileThatCannotBeUsedStopsEverything_data();
    void anAuthorityFileThatCannotBeUsedStopsEverything();

private:
    Certificates m_certificates;
};

namespace {

constexpr auto here = "IP:127.0.0.1,DNS:localhost";

} // namespace

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QVERIFY2(m_certificates.isReady(), qPrintable(m_certificates.trouble()));
}

void TlsTest::aServerIsVerified_data()
{
    QTest::addColumn<QString>("issuer"); // empty: self-signed
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("says");
    const QString names = QString::fromLatin1(here);
    QTest::newRow("own authority") << u"ca"_s << names << 2 << true << u"200"_s << QString();
    QTest::newRow("own authority, not named")
        << u"ca"_s << names << 2 << false << u"tls-failed"_s << u"authority"_s;
    QTest::newRow("other authority")
        << u"otherca"_s << names << 2 << true << u"tls-failed"_s << u"authority"_s;
    QTest::newRow("expired") << u"ca"_s << names << -1 << true << u"tls-failed"_s << u"expired"_s;
    QTest::newRow("wrong host") << u"ca"_s << u"DNS:other.example"_s << 2 << true << u"tls-failed"_s
                                << u"name"_s;
    QTest::newRow("self-signed") << QString() << names << 2 << true << u"tls-failed"_s
                                 << u"authority"_s;
}

void TlsTest::aServerIsVerified()
{
    QFETCH(QString, issuer);
    QFETCH(QString, names);
    QFETCH(int, days);
    QFETCH(bool, isTrusted);
    QFETCH(QString, outcome);
    QFETCH(QString, says);
    ScriptedServer server([](const Received &) { return Reply::answer(200); },
                          issuer.isEmpty() ? m_certificates.selfSigned()
                                           : m_certificates.server(issuer, names, days));
    const FakeSystem system(server.url());
    Session session(system, {.caFile = isTrusted ? m_certificates.authorityFile() : QString()},
                    tokenCredentials());
    RecordingLog log;
    const auto answers = runToEnd(session, {reading(1), changing(2, "DELETE")}, &log);
    for (const auto &[ticket, reply] : answers) {
        QCOMPARE(outcomeText(reply), outcome);
        if (!reply)
            QVERIFY2(reply.error().detail.contains(says), qPrintable(reply.error().detail));
    }
    const bool isWell = says.isEmpty();
    QCOMPARE(int(server.received().size()), isWell ? 2 : 0);
    QCOMPARE(session.requestsSent(), isWell ? 2 : 0);
    QCOMPARE(log.outcomes.front().outcome, isWell ? WriteOutcome::Done : WriteOutcome::Refused);
}

void TlsTest::anAuthorityIsForItsEndpointOnly()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); },
                          m_certificates.server(u"ca"_s, QString::fromLatin1(here), 2));
    const FakeSystem system(server.url());
    Session trusting(system, {.caFile = m_certificates.authorityFile()}, tokenCredentials());
    QCOMPARE(onlyOutcome(trusting, reading(1)), u"200"_s);
    Session other(system, {}, tokenCredentials());
    QCOMPARE(onlyOutcome(other, reading(1)), u"tls-failed"_s);
    QCOMPARE(onlyOutcome(trusting, reading(1)), u"200"_s);
}

void TlsTest::oldTlsIsRefused()
{
    QSslConfiguration old = m_certificates.server(u"ca"_s, QString::fromLatin1(here), 2);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    ScriptedServer server([](const Received &) { return Reply::answer(200); }, old);
    const FakeSystem system(server.url());
    Session session(system, {.caFile = m_certificates.authorityFile()}, tokenCredentials());
    QCOMPARE(onlyOutcome(session, reading(1)), u"tls-failed"_s);
}

void TlsTest::aServerWithoutTlsGetsNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    const FakeSystem system(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
    Session session(system, {}, tokenCredentials("canary"));
    RecordingLog log;
    QCOMPARE(onlyOutcome(session, changing(1, "DELETE"), &log), u"tls-failed"_s);
    QVERIFY(!received.contains("canary") && !received.contains("DELETE"));
    QCOMPARE(session.writesSent(), 0);
}

void TlsTest::aLineThatEndsBeforeItIsSecuredMeansNothingWasSent()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); },
                          m_certificates.server(u"ca"_s, QString::fromLatin1(here), 2));
    server.closeWhenAccepted(true);
    const FakeSystem system(server.url());
    Session session(system, {.caFile = m_certificates.authorityFile()}, tokenCredentials());
    RecordingLog log;
    const auto answers =
        runToEnd(session, {changing(1, "DELETE"), changing(2, "PUT", "/x", "{}")}, &log);
    for (const auto &[ticket, reply] : answers)
        QVERIFY2(!reply.error().mayHaveTakenEffect(), qPrintable(outcomeText(reply)));
    QCOMPARE(session.writesSent(), 0);
}

void TlsTest::aCutAfterSendingMayHaveTakenEffect()
{
    ScriptedServer server([](const Received &) { return Reply::close(); },
                          m_certificates.server(u"ca"_s, QString::fromLatin1(here), 2));
    const FakeSystem system(server.url());
    Session session(system, {.caFile = m_certificates.authorityFile()}, tokenCredentials());
    RecordingLog log;
    const auto answers =
        runToEnd(session, {changing(1, "DELETE"), changing(2, "PUT", "/x", "{}")}, &log);
    for (const auto &[ticket, reply] : answers)
        QCOMPARE(outcomeText(reply), u"cut-off"_s);
    QCOMPARE(server.count("DELETE"), 1);
    QCOMPARE(server.count("PUT"), 1);
    QCOMPARE(session.writesSent(), 2);
}

void TlsTest::anAuthorityFileThatCannotBeUsedStopsEverything_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("not there") << u"/nowhere/ca.pem"_s;
    QTest::newRow("no certificate in it")
        << QString::fromLatin1(LINCHPIN_SOURCE_DIR "/CMakeLists.txt");
}

void TlsTest::anAuthorityFileThatCannotBeUsedStopsEverything()
{
    QFETCH(QString, file);
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {.caFile = file}, tokenCredentials());
    QCOMPARE(onlyOutcome(session, reading(1)), u"tls-failed"_s);
    QCOMPARE(server.connections(), 0);
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::TlsTest)
#include "tst_tls.moc"
