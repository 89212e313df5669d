// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace testing;

class WritesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsOnTheWireExactlyOnce_data();
    void aWriteIsOnTheWireExactlyOnce();
    void aConnectionClosedAtOnceIsNoSecondTry();
    void theIntentIsDurableBeforeAnythingIsSent();
    void withoutALogNothingIsSent();
    void aLogThatRefusesStopsTheWrite();
    void aReceiptForSomethingElseStopsTheWrite();
    void aVerbOfChangeDoesNotPassAsARead();
    void theOutcomeIsRecorded_data();
    void theOutcomeIsRecorded();
    void nothingListensIsRefusedAndNotCounted();
    void anExpiredTokenIsAClearNoAndIsNotSentAgain();
    void aWriteUnderWayThatIsGivenUpHasNoOutcome();
    void everyWriteHasAConnectionOfItsOwn();
};

namespace {

constexpr auto halfBody = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
constexpr auto halfHead = "HTTP/1.1 200 OK\r\nContent-Le";

} // namespace

void WritesTest::aWriteIsOnTheWireExactlyOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Reply::Then>("then");
    QTest::addColumn<bool>("afterReads");
    const std::array<std::pair<const char *, QByteArray>, 5> answers{
        {{"no answer", ""},
         {"half a status line", "HTTP/1"},
         {"half a head", halfHead},
         {"half a body", halfBody},
         {"no HTTP", "SSH-2.0-x\r\n"}}};
    for (const char *method : {"DELETE", "PUT", "POST", "PATCH"}) {
        for (const QByteArray &body : {QByteArray(), QByteArray(R"({"isActive":false})")}) {
            for (const auto &[name, bytes] : answers) {
                for (const auto then : {Reply::Then::Close, Reply::Then::Reset}) {
                    for (const bool afterReads : {false, true})
                        QTest::addRow("%s%s, %s, %s%s", method,
                                      body.isEmpty() ? "" : " with a body", name,
                                      then == Reply::Then::Close ? "closed" : "reset",
                                      afterReads ? ", after reads" : "")
                            << QByteArray(method) << body << bytes << then << afterReads;
                }
            }
        }
    }
}

void WritesTest::aWriteIsOnTheWireExactlyOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    QFETCH(Reply::Then, then);
    QFETCH(bool, afterReads);
    ScriptedServer server([&](const Received &request) {
        return request.method == "GET" ? Reply::answer(200) : Reply{answer, then};
    });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    session.setPacing(hurried());
    if (afterReads)
        QCOMPARE(runToEnd(session, {reading(1), reading(2), reading(3)}).size(), std::size_t(3));

    RecordingLog log;
    const QString outcome = onlyOutcome(session, changing(1, method, "/x", body), &log);
    QVERIFY2(outcome == u"cut-off" || outcome == u"malformed", qPrintable(outcome));
    QCOMPARE(server.count(method), 1);
    QCOMPARE(server.received().back().body, body);
    QCOMPARE(session.writesSent(), 1);
    QCOMPARE(session.requestsSent(), int(server.received().size()));
    QCOMPARE(log.intents.size(), std::size_t(1));
    QCOMPARE(log.outcomes.size(), std::size_t(1));
    QCOMPARE(log.outcomes.front().outcome, WriteOutcome::Unknown);
}

void WritesTest::aConnectionClosedAtOnceIsNoSecondTry()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    server.closeWhenAccepted(true);
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    QCOMPARE(onlyOutcome(session, changing(1, "DELETE"), &log), u"cut-off"_s);
    QCOMPARE(server.received().size(), std::size_t(0));
    QCOMPARE(log.outcomes.front().outcome, WriteOutcome::Unknown);
}

void WritesTest::theIntentIsDurableBeforeAnythingIsSent()
{
    ScriptedServer server([](const Received &) { return Reply::answer(204, ""); });
    const FakeSystem system(server.url(u"/prefix"_s));
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    int seenAtIntent = -1;
    log.onPersist = [&] { seenAtIntent = session.writesSent(); };
    Ask ask = changing(1, "DELETE", "/connections/a%2Fb");
    ask.request.query = "force=false";
    QCOMPARE(onlyOutcome(session, ask, &log), u"204"_s);
    QCOMPARE(seenAtIntent, 0);
    const Intent &intent = log.intents.front();
    QCOMPARE(intent.method, u"DELETE"_s);
    QCOMPARE(intent.path, u"/connections/a%2Fb?force=false"_s);
    QCOMPARE(intent.purpose, u"a change"_s);
    QCOMPARE(intent.action, 3);
    QCOMPARE(intent.memo, QByteArray("{\"version\":1}"));
    QCOMPARE(server.received().front().target, QByteArray("/prefix/connections/a%2Fb?force=false"));
    QVERIFY(!server.received().front().body.contains("version"));
}

void WritesTest::withoutALogNothingIsSent()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    for (const char *method : {"DELETE", "PUT", "POST", "PATCH", "GET"}) {
        Ask ask = changing(1, method);
        ask.effect = AskEffect::Changes;
        QCOMPARE(onlyOutcome(session, ask), u"unsafe"_s);
    }
    QCOMPARE(server.connections(), 0);
    QCOMPARE(session.requestsSent(), 0);
}

void WritesTest::aLogThatRefusesStopsTheWrite()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    log.refuses = true;
    const auto answers = runToEnd(session, {changing(1, "DELETE"), reading(2)}, &log);
    QCOMPARE(outcomeText(answers.at(1)), u"unsafe"_s);
    QVERIFY(answers.at(1).error().detail.contains(u"disk full"));
    QCOMPARE(outcomeText(answers.at(2)), u"200"_s);
    QCOMPARE(server.count("DELETE"), 0);
    QCOMPARE(session.writesSent(), 0);
    QVERIFY(log.outcomes.empty());
}

void WritesTest::aReceiptForSomethingElseStopsTheWrite()
{
    QVERIFY(!RecordingLog().record({.method = u"PUT"_s, .path = u"/y"_s})->covers(u"PUT", u"/x"));
    QVERIFY(
        !RecordingLog().record({.method = u"PUT"_s, .path = u"/x"_s})->covers(u"DELETE", u"/x"));
}

void WritesTest::aVerbOfChangeDoesNotPassAsARead()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    for (const char *method : {"DELETE", "PUT", "PATCH"})
        QCOMPARE(onlyOutcome(session, reading(1, "/x", method), &log), u"unsafe"_s);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(onlyOutcome(session, reading(1, "/x", "POST"), &log), u"200"_s);
    QVERIFY(log.intents.empty());
}

void WritesTest::theOutcomeIsRecorded_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<WriteOutcome>("outcome");
    const auto row = [](const char *name, int status, WriteOutcome outcome,
                        const char *type = "application/json") {
        QTest::newRow(name) << status << QByteArray(type) << outcome;
    };
    row("ok", 200, WriteOutcome::Done);
    row("no content", 204, WriteOutcome::Done);
    row("redirected", 307, WriteOutcome::Unknown);
    row("bad request", 400, WriteOutcome::Refused);
    row("unauthorised", 401, WriteOutcome::Refused);
    row("not found", 404, WriteOutcome::Refused);
    row("not found, says a proxy", 404, WriteOutcome::Unknown, "text/html");
    row("time-out of something between", 408, WriteOutcome::Unknown);
    row("conflict", 409, WriteOutcome::Refused);
    row("too many requests", 429, WriteOutcome::Refused);
    row("server error", 500, WriteOutcome::Unknown);
    row("bad gateway", 502, WriteOutcome::Unknown);
    row("unavailable", 503, WriteOutcome::Unknown);
}

void WritesTest::theOutcomeIsRecorded()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    ScriptedServer server([&](const Received &) {
        return Reply::answer(status, status == 204 ? "" : "{}",
                             {{"Content-Type", type}, {"Location", "/y"}, {"Retry-After", "0"}});
    });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    QCOMPARE(onlyOutcome(session, changing(1, "PUT", "/x", "{}"), &log),
             status == 307 ? u"redirected"_s : QString::number(status));
    QCOMPARE(server.received().size(), std::size_t(1));
    QCOMPARE(log.outcomes.size(), std::size_t(1));
    QTEST(log.outcomes.front().outcome, "outcome");
    QCOMPARE(log.outcomes.front().httpStatus, status);
}

void WritesTest::nothingListensIsRefusedAndNotCounted()
{
    QUrl url;
    {
        const ScriptedServer server([](const Received &) { return Reply::answer(200); });
        url = server.url();
    }
    const FakeSystem system(url);
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    QCOMPARE(onlyOutcome(session, changing(1, "DELETE"), &log), u"unreachable"_s);
    QCOMPARE(log.outcomes.front().outcome, WriteOutcome::Refused);
    QCOMPARE(log.outcomes.front().note, u"unreachable"_s);
    QCOMPARE(session.writesSent(), 0);
}

void WritesTest::anExpiredTokenIsAClearNoAndIsNotSentAgain()
{
    int tokens = 0;
    ScriptedServer server([&](const Received &request) {
        if (request.target == "/token")
            return Reply::answer(200, "token-" + QByteArray::number(++tokens));
        return Reply::answer(request.header("authorization") == "Bearer token-1" ? 401 : 200);
    });
    FakeSystem system(server.url());
    system.signsIn = true;
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    QCOMPARE(onlyOutcome(session, changing(1, "DELETE"), &log), u"401"_s);
    QCOMPARE(server.count("DELETE"), 1);
    QCOMPARE(tokens, 1);
    QCOMPARE(log.outcomes.front().outcome, WriteOutcome::Refused);
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s); // with a fresh token
    QCOMPARE(tokens, 2);
}

void WritesTest::aWriteUnderWayThatIsGivenUpHasNoOutcome()
{
    ScriptedServer server([](const Received &) { return Reply::hang(); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    auto run = std::make_unique<ConversationRun>(
        session, std::make_unique<ListedAsks>(std::vector<Ask>{changing(1, "DELETE")}));
    run->allowWrites(log, 0, true);
    QSignalSpy ended(run.get(), &ConversationRun::ended);
    run->start();
    QTRY_COMPARE(server.held(), 1);
    QVERIFY(run->writeWasSent());
    run.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(ended.isEmpty());
    QCOMPARE(log.intents.size(), std::size_t(1));
    QVERIFY(log.intents.front().isUndo);
    QVERIFY(log.outcomes.empty());
}

void WritesTest::everyWriteHasAConnectionOfItsOwn()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(onlyOutcome(session, reading(2)), u"200"_s);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(onlyOutcome(session, changing(3, "PUT", "/x", "{}"), &log), u"200"_s);
    QCOMPARE(onlyOutcome(session, changing(4, "DELETE"), &log), u"200"_s);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.received().back().header("connection"), QByteArray("close"));
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::WritesTest)
#include "tst_writes.moc"
