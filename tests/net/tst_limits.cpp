// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace testing;

class LimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanAllowedAreInFlight_data();
    void noMoreThanAllowedAreInFlight();
    void twoConversationsTakeTurns();
    void aServerThatHangsTimesOut_data();
    void aServerThatHangsTimesOut();
    void aTooLargeAnswerIsGivenUp_data();
    void aTooLargeAnswerIsGivenUp();
};

void LimitsTest::noMoreThanAllowedAreInFlight_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 6, 24})
        QTest::addRow("%d", limit) << limit;
}

void LimitsTest::noMoreThanAllowedAreInFlight()
{
    QFETCH(int, limit);
    ScriptedServer server([](const Received &) { return Reply::hang(); });
    // Answers only when as many hang as may, and a moment later, so that one too many would be
    // seen.
    QTimer answering;
    answering.setSingleShot(true);
    connect(&answering, &QTimer::timeout, &server, [&] { server.release(Reply::answer(200)); });
    const int all = limit * 4;
    connect(&server, &ScriptedServer::requestReceived, &server, [&] {
        if (server.held() >= limit && !answering.isActive())
            answering.start(30);
    });
    const FakeSystem system(server.url());
    Session session(system, {.maxInFlight = limit}, tokenCredentials());
    std::vector<std::unique_ptr<ConversationRun>> runs;
    int ended = 0;
    for (int run = 0; run < 2; ++run) {
        std::vector<Ask> asks;
        for (int ticket = 0; ticket < all / 2; ++ticket)
            asks.push_back(reading(ticket));
        runs.push_back(std::make_unique<ConversationRun>(
            session, std::make_unique<ListedAsks>(std::move(asks))));
        connect(runs.back().get(), &ConversationRun::ended, this, [&] { ++ended; });
        runs.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, 2, 30'000);
    QCOMPARE(server.peakHeld(), limit);
    QCOMPARE(int(server.received().size()), all);
    QCOMPARE(session.requestsSent(), all);
    QVERIFY(server.connections() <= limit);
}

void LimitsTest::twoConversationsTakeTurns()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {.maxInFlight = 1}, tokenCredentials());
    std::vector<Ask> many;
    for (int ticket = 0; ticket < 20; ++ticket)
        many.push_back(reading(ticket, "/many"));
    ConversationRun crowd(session, std::make_unique<ListedAsks>(std::move(many)));
    ConversationRun single(session,
                           std::make_unique<ListedAsks>(std::vector<Ask>{reading(1, "/single")}));
    QSignalSpy crowdEnded(&crowd, &ConversationRun::ended);
    crowd.start();
    single.start();
    QVERIFY(crowdEnded.wait());
    const auto &received = server.received();
    const auto place =
        std::ranges::find(received, QByteArray("/single"), &Received::target) - received.begin();
    QVERIFY2(place <= 3, qPrintable(QString::number(place)));
    QCOMPARE(crowd.requestsSent(), 20);
    QCOMPARE(single.requestsSent(), 1);
}

void LimitsTest::aServerThatHangsTimesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]");
}

void LimitsTest::aServerThatHangsTimesOut()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server([&](const Received &) { return Reply::hang(bytes); });
    const FakeSystem system(server.url());
    Session session(system, {.timeout = 1s}, tokenCredentials());
    RecordingLog log;
    const auto answers = runToEnd(session, {reading(1), changing(2, "DELETE")}, &log);
    QCOMPARE(outcomeText(answers.at(1)), u"timed-out"_s);
    QCOMPARE(outcomeText(answers.at(2)), u"timed-out"_s);
    QCOMPARE(int(server.received().size()), 2); // neither is tried again
    QCOMPARE(log.outcomes.front().outcome, WriteOutcome::Unknown);
    QTRY_COMPARE(server.openConnections(), 0);
}

void LimitsTest::aTooLargeAnswerIsGivenUp_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("endless") << Reply{"HTTP/1.1 200 OK\r\n\r\n", Reply::Then::KeepOpen, 64 << 20};
    QTest::newRow("one byte over") << Reply::answer(200, QByteArray(100'001, ' '));
    QTest::newRow("an error too") << Reply::answer(500, QByteArray(100'001, ' '));
}

void LimitsTest::aTooLargeAnswerIsGivenUp()
{
    QFETCH(Reply, reply);
    ScriptedServer server([&](const Received &) { return reply; });
    const FakeSystem system(server.url());
    Session session(system, {.maxResponseBytes = 100'000}, tokenCredentials());
    RecordingLog log;
    const auto answers = runToEnd(session, {reading(1), changing(2, "PUT")}, &log);
    QCOMPARE(outcomeText(answers.at(1)), u"too-large"_s);
    QCOMPARE(outcomeText(answers.at(2)), u"too-large"_s);
    QCOMPARE(log.outcomes.front().outcome, WriteOutcome::Unknown);
    QCOMPARE(int(server.received().size()), 2);
    QTRY_VERIFY(server.openConnections()
                <= 1); // a whole small surplus leaves the read's connection usable
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::LimitsTest)
#include "tst_limits.moc"
