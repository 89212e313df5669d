// SPDX-License-Identifier: Apache-2.0
#include "tests/app/demo/servertest.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

/// Lines, paths and counts of the server over real HTTP, well fed and badly fed.
class DemoLinesTest : public ServerTest
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreKeptAndCounted();
    void trailingAndEncodedPathsArriveAsSent();
    void aPathPrefixIsServedAndNothingElse();
    void aWriteSentAgainBehindOurBackIsSeen();
    void aDelayedAnswerIsTheTruthAndCountsAsInFlight();
    void aClientThatGoesAwayDuringADelayIsForgotten();
    void malformedRequestsDoNotHurt_data();
    void malformedRequestsDoNotHurt();
    void pipelinedRequestsAreAnsweredInOrder();
    void theLogHoldsNoSecretsAsJson();
    void resetForgetsEverything();
};

void DemoLinesTest::linesAreKeptAndCounted()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_client->ask("GET", connectionList).status, 200);
    QCOMPARE(m_client->ask("DELETE", spareConnection).status, 200);
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

void DemoLinesTest::trailingAndEncodedPathsArriveAsSent()
{
    QCOMPARE(m_client->ask("GET", "/umbraco/ai/management/api/v1/connections/a%2Fb%20c/?x=%C3%A9+1")
                 .status,
             404);
    QCOMPARE(m_server->log().entries().back().request.path,
             QByteArray("/umbraco/ai/management/api/v1/connections/a%2Fb%20c/"));
    QCOMPARE(m_server->log().entries().back().request.query, QByteArray("x=%C3%A9+1"));
}

void DemoLinesTest::aPathPrefixIsServedAndNothingElse()
{
    m_server->setPathPrefix("/sites/one");
    HttpBench inside(m_server->url());
    inside.signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(inside.ask("GET", connectionList).status, 200);
    QCOMPARE(m_server->log().entries().back().request.path, QByteArray(connectionList));
    const Reply outside = m_client->ask("DELETE", spareConnection);
    QCOMPARE(outside.status, 404);
    QVERIFY(outside.body.contains("<html>"));
    QVERIFY(inside.ask("GET", spareConnection).status == 200);
}

void DemoLinesTest::aWriteSentAgainBehindOurBackIsSeen()
{
    // Qt does it by itself when a line that was used before drops without an answer. What asks this
    // server must not let it, and this is where one sees it.
    QVERIFY(isThere(spareConnection));
    m_server->addTrouble(rule(u"DELETE"_s, u"close-after-effect"));
    QCOMPARE(m_client->ask("DELETE", spareConnection).status, 404);
    QCOMPARE(m_server->writes(), 2);
    QCOMPARE(m_server->log().effects(), 1);
}

void DemoLinesTest::aDelayedAnswerIsTheTruthAndCountsAsInFlight()
{
    TroubleRule late = rule({}, u"delay");
    late.count = 0;
    late.trouble.delayMs = 30;
    m_server->addTrouble(late);
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 4; ++i)
        replies.push_back(m_client->begin("GET", connectionList));
    for (const auto &reply : replies)
        QCOMPARE(outcomeOf(*reply).status, 200);
    QCOMPARE(m_server->peakInFlight(), 4);
    m_server->clearLog();
    QCOMPARE(m_server->peakInFlight(), 0);
}

void DemoLinesTest::aClientThatGoesAwayDuringADelayIsForgotten()
{
    TroubleRule late = rule({}, u"delay");
    late.trouble.delayMs = 60'000;
    m_server->addTrouble(late);
    const auto reply = m_client->begin("GET", connectionList);
    QTRY_COMPARE(m_server->peakInFlight(), 1);
    reply->abort();
    // The next one is alone again once the line is down.
    QTRY_VERIFY((m_server->clearLog(), m_server->peakInFlight() == 0));
    QVERIFY(isThere(connectionList));
}

void DemoLinesTest::malformedRequestsDoNotHurt_data()
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

void DemoLinesTest::malformedRequestsDoNotHurt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, starts);
    const QByteArray answer = rawTalk(m_server->url(), bytes);
    QVERIFY2(answer.startsWith(starts), answer.left(200).constData());
    QVERIFY(isThere(connectionList));
}

void DemoLinesTest::pipelinedRequestsAreAnsweredInOrder()
{
    QByteArray bytes;
    for (int i = 0; i < 500; ++i)
        bytes += "GET /nowhere HTTP/1.1\r\n\r\n";
    bytes += "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n";
    const QByteArray answer = rawTalk(m_server->url(), bytes);
    QCOMPARE(answer.count("HTTP/1.1 404"), 501);
    QCOMPARE(m_server->log().entries().back().request.path, QByteArray("/last"));
}

void DemoLinesTest::theLogHoldsNoSecretsAsJson()
{
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QCOMPARE(m_client->ask("GET", spareConnection).status, 200);
    const QByteArray text = QJsonDocument(m_server->log().toJson()).toJson();
    QVERIFY(text.contains("anthropic-spare"));
    QVERIFY(!text.contains("CANARY"));
}

void DemoLinesTest::resetForgetsEverything()
{
    m_server->addTrouble(rule({}, u"hang"));
    m_server->clearTrouble();
    QCOMPARE(m_client->ask("DELETE", spareConnection).status, 200);
    m_server->reset();
    QVERIFY(m_server->log().entries().empty());
    QCOMPARE(m_server->writes(), 0);
    m_client->signIn(m_server->clientId(), m_server->clientSecret());
    QVERIFY(isThere(spareConnection));
}

QTEST_GUILESS_MAIN(DemoLinesTest)
#include "tst_demolines.moc"
