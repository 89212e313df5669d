// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/servertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

/// A deletion with the first token that was given, to be sent on a line of its own.
QByteArray deletion()
{
    return QByteArray("DELETE ") + spareConnection
        + " HTTP/1.1\r\nAuthorization: Bearer CANARY-access-token-000001\r\nConnection: "
          "close\r\n\r\n";
}

} // namespace

/// The server itself over real HTTP: lines, trouble, counts.
class DemoServerTest : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void aHangEndsOnlyWithTheClient();
    void aDropBeforeEffectChangesNothing();
    void aDropAfterEffectChangedIt();
    void aStatusCanComeBeforeOrAfterTheEffect_data();
    void aStatusCanComeBeforeOrAfterTheEffect();
    void halfABodyIsNoAnswer();
    void halfOfAnEmptyAnswerIsNoAnswerEither();
    void otherAnswersAreMadeUp_data();
    void otherAnswersAreMadeUp();
    void aHugeBodyGoesOnAndOn();
    void aRedirectPointsElsewhereWithPathAndQuery();
    void expiredTokensAnswer401();
    void theNetworkGoesDownAndComesBackOnTheSamePort();
    void presetsDoWhatTheySay_data();
    void presetsDoWhatTheySay();
};

void DemoServerTest::aHangEndsOnlyWithTheClient()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"hang"));
    QSignalSpy dealtWith(m_server.get(), &DemoServer::answered);
    const auto reply = m_client->begin("DELETE", spareConnection);
    QVERIFY(dealtWith.wait());
    // Others are served meanwhile, and the hanging one stays as it is.
    QVERIFY(isThere(spareConnection));
    QVERIFY(!reply->isFinished());
    reply->abort();
    QCOMPARE(m_server->writes(), 1);
    QCOMPARE(m_server->log().effects(), 0);
}

void DemoServerTest::aDropBeforeEffectChangesNothing()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"close-before-effect"));
    QCOMPARE(rawTalk(m_server->url(), deletion()), QByteArray());
    QCOMPARE(m_server->writes(), 1);
    QCOMPARE(m_server->log().effects(), 0);
    QCOMPARE(m_server->log().entries().back().status, 0);
    QVERIFY(isThere(spareConnection));
}

void DemoServerTest::aDropAfterEffectChangedIt()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"close-after-effect"));
    QCOMPARE(rawTalk(m_server->url(), deletion()), QByteArray());
    QCOMPARE(m_server->writes(), 1);
    QCOMPARE(m_server->log().effects(), 1);
    QCOMPARE(m_server->log().entries().back().status, 0);
    QVERIFY(!isThere(spareConnection));
}

void DemoServerTest::aStatusCanComeBeforeOrAfterTheEffect_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isGone");
    for (const int status : {400, 401, 403, 404, 409, 422, 429, 500, 502, 503}) {
        QTest::addRow("%d before", status) << u"status"_s << status << false;
        QTest::addRow("%d after", status) << u"status-after-effect"_s << status << true;
    }
    QTest::newRow("page before") << u"html"_s << 502 << false;
    QTest::newRow("page after") << u"html-after-effect"_s << 200 << true;
}

void DemoServerTest::aStatusCanComeBeforeOrAfterTheEffect()
{
    QFETCH(QString, word);
    QFETCH(int, status);
    QFETCH(bool, isGone);
    TroubleRule made = rule(u"DELETE"_s, word, status);
    made.trouble.retryAfter = 7;
    m_server->addTrouble(made);
    const Reply outcome = m_client->ask("DELETE", spareConnection);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.retryAfter, QByteArray("7"));
    QCOMPARE(isThere(spareConnection), !isGone);
    QCOMPARE(m_server->log().effects(), isGone ? 1 : 0);
    QCOMPARE(m_server->writes(), 1);
}

void DemoServerTest::halfABodyIsNoAnswer()
{
    m_server->addTrouble(rule(u"GET"_s, u"half-body"));
    const Reply outcome = m_client->ask("GET", connectionList);
    QCOMPARE(outcome.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!outcome.body.endsWith("}"));
}

void DemoServerTest::halfOfAnEmptyAnswerIsNoAnswerEither()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"half-body"));
    const Reply outcome = m_client->ask("DELETE", spareConnection);
    QVERIFY(outcome.error != QNetworkReply::NoError);
    QVERIFY(!isThere(spareConnection));
}

void DemoServerTest::otherAnswersAreMadeUp_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("starts");
    QTest::newRow("empty") << u"empty-body"_s << QByteArray();
    QTest::newRow("garbage") << u"garbage"_s << QByteArray("{\"items\":[{");
    QTest::newRow("page") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void DemoServerTest::otherAnswersAreMadeUp()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, starts);
    m_server->addTrouble(rule(u"GET"_s, word));
    const Reply outcome = m_client->ask("GET", connectionList);
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.body.isEmpty(), starts.isEmpty());
    QVERIFY(outcome.body.startsWith(starts));
    QVERIFY(!outcome.body.contains("anthropic-spare"));
}

void DemoServerTest::aHugeBodyGoesOnAndOn()
{
    TroubleRule huge = rule(u"GET"_s, u"huge-body");
    huge.trouble.bytes = 3'000'000;
    m_server->addTrouble(huge);
    const Reply outcome = m_client->ask("GET", connectionList);
    QCOMPARE(outcome.status, 200);
    QVERIFY(outcome.body.size() > 3'000'000);
    QVERIFY(outcome.body.endsWith("\"],\"total\":1}"));
}

void DemoServerTest::aRedirectPointsElsewhereWithPathAndQuery()
{
    TroubleRule away = rule(u"GET"_s, u"redirect");
    away.trouble.location = QUrl(u"http://127.0.0.1:9"_s);
    m_server->addTrouble(away);
    const Reply outcome =
        m_client->ask("GET", "/umbraco/ai/management/api/v1/connections?skip=2&filter=a%20b");
    QCOMPARE(outcome.status, 302);
    QCOMPARE(
        outcome.location,
        QByteArray(
            "http://127.0.0.1:9/umbraco/ai/management/api/v1/connections?skip=2&filter=a%20b"));
}

void DemoServerTest::expiredTokensAnswer401()
{
    m_server->addTrouble(rule(u"GET"_s, u"expire-tokens"));
    QCOMPARE(m_client->ask("GET", connectionList).status, 401);
    QCOMPARE(m_client->ask("GET", connectionList).status, 401);
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(m_client->ask("GET", connectionList).status, 200);
}

void DemoServerTest::theNetworkGoesDownAndComesBackOnTheSamePort()
{
    const QUrl url = m_server->url();
    m_server->addTrouble(rule(u"GET"_s, u"refuse"));
    QVERIFY(m_client->ask("GET", connectionList).error != QNetworkReply::NoError);
    QCOMPARE(m_client->ask("GET", connectionList).error, QNetworkReply::ConnectionRefusedError);
    m_server->clearTrouble();
    QCOMPARE(m_server->url(), url);
    QVERIFY(isThere(connectionList));
    m_server->setNetworkDown(true);
    QCOMPARE(m_client->ask("GET", connectionList).error, QNetworkReply::ConnectionRefusedError);
    m_server->setNetworkDown(false);
    QVERIFY(isThere(connectionList));
}

void DemoServerTest::presetsDoWhatTheySay_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("get");
    QTest::addColumn<int>("remove");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("refuse-deletes") << u"refuse-deletes"_s << 200 << 403 << false;
    QTest::newRow("error-after-delete") << u"error-after-delete"_s << 200 << 500 << true;
    QTest::newRow("cut-before") << u"cut-before"_s << 200 << 0 << false;
    QTest::newRow("cut-after") << u"cut-after"_s << 200 << 0 << true;
    QTest::newRow("html") << u"html"_s << 200 << 200 << true;
    QTest::newRow("bad-gateway") << u"bad-gateway"_s << 502 << 200 << true;
    QTest::newRow("too-many") << u"too-many"_s << 429 << 200 << true;
    QTest::newRow("forbid") << u"forbid"_s << 403 << 200 << true;
    QTest::newRow("expire-tokens") << u"expire-tokens"_s << 401 << 401 << false;
    QTest::newRow("network-down") << u"network-down"_s << 0 << 0 << false;
    QTest::newRow("half-answers") << u"half-answers"_s << 200 << 200 << true;
}

void DemoServerTest::presetsDoWhatTheySay()
{
    QFETCH(QString, word);
    QFETCH(int, get);
    QFETCH(int, remove);
    QFETCH(bool, isGone);
    m_server->apply(troublePreset(word).value());
    QCOMPARE(m_client->ask("GET", connectionList).status, get);
    const QByteArray answer = rawTalk(m_server->url(), deletion());
    QCOMPARE(answer.isEmpty() ? 0 : answer.mid(9, 3).toInt(), remove);
    m_server->clearTrouble();
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(isThere(spareConnection), !isGone);
}

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
