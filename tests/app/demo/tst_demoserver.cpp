// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoestates.h"
#include "tests/app/demo/httpbench.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto spare = "/umbraco/ai/management/api/v1/connections/anthropic-spare";
constexpr auto list = "/umbraco/ai/management/api/v1/connections";

TroubleRule rule(const QString &method, QStringView word, int status = 0)
{
    TroubleRule made;
    made.method = method;
    made.trouble = troubleFrom(word).value();
    if (status)
        made.trouble.status = status;
    return made;
}

/// Bytes in on a line of their own, everything that comes back until it is down.
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

/// A deletion with the first token that was given, to be sent on a line of its own.
QByteArray deletion()
{
    return QByteArray("DELETE ") + spare
        + " HTTP/1.1\r\nAuthorization: Bearer CANARY-access-token-000001\r\nConnection: "
          "close\r\n\r\n";
}

} // namespace

/// The server itself over real HTTP: lines, trouble, counts.
class DemoServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesAreKeptAndCounted();
    void trailingAndEncodedPathsArriveAsSent();
    void aPathPrefixIsServedAndNothingElse();
    void aHangEndsOnlyWithTheClient();
    void aDropBeforeEffectChangesNothing();
    void aDropAfterEffectChangedIt();
    void aWriteSentAgainBehindOurBackIsSeen();
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
    void aDelayedAnswerIsTheTruthAndCountsAsInFlight();
    void aClientThatGoesAwayDuringADelayIsForgotten();
    void presetsDoWhatTheySay_data();
    void presetsDoWhatTheySay();
    void malformedRequestsDoNotHurt_data();
    void malformedRequestsDoNotHurt();
    void pipelinedRequestsAreAnsweredInOrder();
    void theLogHoldsNoSecretsAsJson();
    void resetForgetsEverything();

private:
    [[nodiscard]] bool isThere(const char *target)
    {
        return m_client->ask("GET", target).status == 200;
    }

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<HttpBench> m_client;
};

void DemoServerTest::init()
{
    m_server = std::make_unique<DemoServer>(makeDemoEstate(u"umbraco"));
    QVERIFY(m_server->start());
    m_client = std::make_unique<HttpBench>(m_server->url());
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    m_server->clearLog();
}

void DemoServerTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void DemoServerTest::linesAreKeptAndCounted()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->ask("GET", list).status, 200);
    QCOMPARE(m_client->ask("DELETE", spare).status, 200);
    QCOMPARE(m_server->linesAccepted(), 1);
    QCOMPARE(m_server->log().total() - 1, 6); // the sign-in was number one
    QCOMPARE(m_server->writes(), 1);
    QCOMPARE(m_server->log().effects(), 1);
    QCOMPARE(m_server->log().byMethod().value("GET"), 5);
    QCOMPARE(m_server->log().count("DELETE", u"anthropic-spare"_s), 1);
    const LoggedRequest &last = m_server->log().entries().back();
    QVERIFY(last.isWrite && last.tookEffect && last.hasCredentials);
    QCOMPARE(last.status, 200);
}

void DemoServerTest::trailingAndEncodedPathsArriveAsSent()
{
    QCOMPARE(m_client->ask("GET", "/umbraco/ai/management/api/v1/connections/a%2Fb%20c/?x=%C3%A9+1")
                 .status,
             404);
    QCOMPARE(m_server->log().entries().back().request.path,
             QByteArray("/umbraco/ai/management/api/v1/connections/a%2Fb%20c/"));
    QCOMPARE(m_server->log().entries().back().request.query, QByteArray("x=%C3%A9+1"));
}

void DemoServerTest::aPathPrefixIsServedAndNothingElse()
{
    m_server->setPathPrefix("/sites/one");
    HttpBench inside(m_server->url());
    inside.signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(inside.ask("GET", list).status, 200);
    QCOMPARE(m_server->log().entries().back().request.path, QByteArray(list));
    const Outcome outside = m_client->ask("DELETE", spare);
    QCOMPARE(outside.status, 404);
    QVERIFY(outside.body.contains("<html>"));
    QVERIFY(inside.ask("GET", spare).status == 200);
}

void DemoServerTest::aHangEndsOnlyWithTheClient()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"hang"));
    QSignalSpy dealtWith(m_server.get(), &DemoServer::answered);
    const auto reply = m_client->begin("DELETE", spare);
    QVERIFY(dealtWith.wait());
    // Others are served meanwhile, and the hanging one stays as it is.
    QVERIFY(isThere(spare));
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
    QVERIFY(isThere(spare));
}

void DemoServerTest::aDropAfterEffectChangedIt()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"close-after-effect"));
    QCOMPARE(rawTalk(m_server->url(), deletion()), QByteArray());
    QCOMPARE(m_server->writes(), 1);
    QCOMPARE(m_server->log().effects(), 1);
    QCOMPARE(m_server->log().entries().back().status, 0);
    QVERIFY(!isThere(spare));
}

void DemoServerTest::aWriteSentAgainBehindOurBackIsSeen()
{
    // Qt does it by itself when a line that was used before drops without an answer. What asks this
    // server must not let it, and this is where one sees it.
    QVERIFY(isThere(spare));
    m_server->addTrouble(rule(u"DELETE"_s, u"close-after-effect"));
    QCOMPARE(m_client->ask("DELETE", spare).status, 404);
    QCOMPARE(m_server->writes(), 2);
    QCOMPARE(m_server->log().effects(), 1);
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
    const Outcome outcome = m_client->ask("DELETE", spare);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.retryAfter, QByteArray("7"));
    QCOMPARE(isThere(spare), !isGone);
    QCOMPARE(m_server->log().effects(), isGone ? 1 : 0);
    QCOMPARE(m_server->writes(), 1);
}

void DemoServerTest::halfABodyIsNoAnswer()
{
    m_server->addTrouble(rule(u"GET"_s, u"half-body"));
    const Outcome outcome = m_client->ask("GET", list);
    QCOMPARE(outcome.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!outcome.body.endsWith("}"));
}

void DemoServerTest::halfOfAnEmptyAnswerIsNoAnswerEither()
{
    m_server->addTrouble(rule(u"DELETE"_s, u"half-body"));
    const Outcome outcome = m_client->ask("DELETE", spare);
    QVERIFY(outcome.error != QNetworkReply::NoError);
    QVERIFY(!isThere(spare));
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
    const Outcome outcome = m_client->ask("GET", list);
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
    const Outcome outcome = m_client->ask("GET", list);
    QCOMPARE(outcome.status, 200);
    QVERIFY(outcome.body.size() > 3'000'000);
    QVERIFY(outcome.body.endsWith("\"],\"total\":1}"));
}

void DemoServerTest::aRedirectPointsElsewhereWithPathAndQuery()
{
    TroubleRule away = rule(u"GET"_s, u"redirect");
    away.trouble.location = QUrl(u"http://127.0.0.1:9"_s);
    m_server->addTrouble(away);
    const Outcome outcome =
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
    QCOMPARE(m_client->ask("GET", list).status, 401);
    QCOMPARE(m_client->ask("GET", list).status, 401);
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(m_client->ask("GET", list).status, 200);
}

void DemoServerTest::theNetworkGoesDownAndComesBackOnTheSamePort()
{
    const QUrl url = m_server->url();
    m_server->addTrouble(rule(u"GET"_s, u"refuse"));
    QVERIFY(m_client->ask("GET", list).error != QNetworkReply::NoError);
    QCOMPARE(m_client->ask("GET", list).error, QNetworkReply::ConnectionRefusedError);
    m_server->clearTrouble();
    QCOMPARE(m_server->url(), url);
    QVERIFY(isThere(list));
    m_server->setNetworkDown(true);
    QCOMPARE(m_client->ask("GET", list).error, QNetworkReply::ConnectionRefusedError);
    m_server->setNetworkDown(false);
    QVERIFY(isThere(list));
}

void DemoServerTest::aDelayedAnswerIsTheTruthAndCountsAsInFlight()
{
    TroubleRule late = rule({}, u"delay");
    late.count = 0;
    late.trouble.delayMs = 30;
    m_server->addTrouble(late);
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 4; ++i)
        replies.push_back(m_client->begin("GET", list));
    for (const auto &reply : replies)
        QCOMPARE(outcomeOf(*reply).status, 200);
    QCOMPARE(m_server->peakInFlight(), 4);
    m_server->clearLog();
    QCOMPARE(m_server->peakInFlight(), 0);
}

void DemoServerTest::aClientThatGoesAwayDuringADelayIsForgotten()
{
    TroubleRule late = rule({}, u"delay");
    late.trouble.delayMs = 60'000;
    m_server->addTrouble(late);
    const auto reply = m_client->begin("GET", list);
    QTRY_COMPARE(m_server->peakInFlight(), 1);
    reply->abort();
    // The next one is alone again once the line is down.
    QTRY_VERIFY((m_server->clearLog(), m_server->peakInFlight() == 0));
    QVERIFY(isThere(list));
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
    QCOMPARE(m_client->ask("GET", list).status, get);
    const QByteArray answer = rawTalk(m_server->url(), deletion());
    QCOMPARE(answer.isEmpty() ? 0 : answer.mid(9, 3).toInt(), remove);
    m_server->clearTrouble();
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(isThere(spare), !isGone);
}

void DemoServerTest::malformedRequestsDoNotHurt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("starts");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x00\xff\r\n\r\n", 9)
                           << QByteArray("HTTP/1.1 400");
    QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("two lengths") << QByteArray(
        "PUT / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")
                                 << QByteArray("HTTP/1.1 400");
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'a')
                                  << QByteArray("HTTP/1.1 431");
    QTest::newRow("old version") << QByteArray("GET / HTTP/1.0\r\n\r\n")
                                 << QByteArray("HTTP/1.1 404");
    QTest::newRow("nul in path") << QByteArray(
        "GET /%00%ff/umbraco HTTP/1.1\r\nConnection: close\r\n\r\n")
                                 << QByteArray("HTTP/1.1 404");
    QTest::newRow("other method") << QByteArray("BREW /pot HTTP/1.1\r\nConnection: close\r\n\r\n")
                                  << QByteArray("HTTP/1.1 404");
}

void DemoServerTest::malformedRequestsDoNotHurt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, starts);
    const QByteArray answer = rawTalk(m_server->url(), bytes);
    QVERIFY2(answer.startsWith(starts), answer.left(200).constData());
    QVERIFY(isThere(list));
}

void DemoServerTest::pipelinedRequestsAreAnsweredInOrder()
{
    QByteArray bytes;
    for (int i = 0; i < 500; ++i)
        bytes += "GET /nowhere HTTP/1.1\r\n\r\n";
    bytes += "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n";
    const QByteArray answer = rawTalk(m_server->url(), bytes);
    QCOMPARE(answer.count("HTTP/1.1 404"), 501);
    QCOMPARE(m_server->log().entries().back().request.path, QByteArray("/last"));
}

void DemoServerTest::theLogHoldsNoSecretsAsJson()
{
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(m_client->ask("GET", spare).status, 200);
    const QByteArray text = QJsonDocument(m_server->log().toJson()).toJson();
    QVERIFY(text.contains("anthropic-spare"));
    QVERIFY(!text.contains("CANARY"));
}

void DemoServerTest::resetForgetsEverything()
{
    m_server->addTrouble(rule({}, u"hang"));
    m_server->clearTrouble();
    QCOMPARE(m_client->ask("DELETE", spare).status, 200);
    m_server->reset();
    QVERIFY(m_server->log().entries().empty());
    QCOMPARE(m_server->writes(), 0);
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QVERIFY(isThere(spare));
}

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
