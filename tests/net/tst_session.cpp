// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace testing;

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestGoesOutAsItWasAsked();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void aReadIsTriedAgain_data();
    void aReadIsTriedAgain();
    void aHalfAnswerIsCutOff_data();
    void aHalfAnswerIsCutOff();
    void anAnswerWithoutALengthEndsWithTheConnection();
    void aConversationMayEndAtOnce();
    void aConversationThatIsStuckEndsToo();
    void destroyingARunSignalsNothing();
    void destroyingTheSessionSignalsNothing();
    void everythingMayGoFromWithinTheEnd();
};

void SessionTest::aRequestGoesOutAsItWasAsked()
{
    ScriptedServer server([](const Received &) {
        return Reply::answer(200, "[1]", {{"X-Total", "1"}, {"ETag", "\"a\""}});
    });
    FakeSystem system(server.url(u"/reverse/proxy"_s));
    system.common = {{"X-Version", "2"}};
    Session session(system, {}, tokenCredentials("abcdef"));
    Ask ask = reading(7, "/a%2Fb/%252e", "POST");
    ask.request.query = "q=a%20b&f%5Bx%5D=1";
    ask.request.body = "{\"q\":1}";
    ask.request.contentType = "application/json";
    ask.request.headers = {{"If-Match", "\"x\""}};
    const auto answers = runToEnd(session, {ask});
    const HttpResponse response = answers.at(7).value();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("[1]"));
    QCOMPARE(response.header("x-total"), QByteArray("1"));
    QCOMPARE(response.header("etag"), QByteArray("\"a\""));

    const Received &got = server.received().front();
    QCOMPARE(got.method, QByteArray("POST"));
    QCOMPARE(got.target, QByteArray("/reverse/proxy/a%2Fb/%252e?q=a%20b&f%5Bx%5D=1"));
    QCOMPARE(got.body, QByteArray("{\"q\":1}"));
    QCOMPARE(got.header("authorization"), QByteArray("Bearer abcdef"));
    QCOMPARE(got.header("accept"), QByteArray("application/json"));
    QCOMPARE(got.header("content-type"), QByteArray("application/json"));
    QCOMPARE(got.header("if-match"), QByteArray("\"x\""));
    QCOMPARE(got.header("x-version"), QByteArray("2"));
    QCOMPARE(got.header("cookie"), QByteArray());
    QVERIFY(!got.header("user-agent").contains("Mozilla"));
    QCOMPARE(session.requestsSent(), 1);
    QCOMPARE(session.writesSent(), 0);
}

void SessionTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 400, 401, 403, 404, 405, 408, 409,
                             410, 412, 418, 422, 451, 499, 500, 501, 505, 511, 599})
        QTest::addRow("%d", status) << status;
}

void SessionTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? "" : R"({"title":"why"})";
    ScriptedServer server([&](const Received &) { return Reply::answer(status, body); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    for (const char *method : {"GET", "POST"}) {
        const auto answers = runToEnd(session, {reading(1, "/x", method)});
        QCOMPARE(outcomeText(answers.at(1)), QString::number(status));
        QCOMPARE(answers.at(1)->body, body);
    }
    QCOMPARE(session.requestsSent(), 2);
}

void SessionTest::aReadIsTriedAgain_data()
{
    QTest::addColumn<QList<int>>("statuses"); // 0: closed without an answer
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("requests");
    QTest::newRow("429 then well") << QList{429, 200} << u"200"_s << 2;
    QTest::newRow("502 and 503, then well") << QList{502, 503, 200} << u"200"_s << 3;
    QTest::newRow("504 to the end") << QList{504, 504, 504, 200} << u"504"_s << 3;
    QTest::newRow("cut, then well") << QList{0, 200} << u"200"_s << 2;
    QTest::newRow("cut to the end") << QList{0, 0, 0, 200} << u"cut-off"_s << 3;
    QTest::newRow("500 is an answer") << QList{500, 200} << u"500"_s << 1;
    QTest::newRow("404 is an answer") << QList{404, 200} << u"404"_s << 1;
}

void SessionTest::aReadIsTriedAgain()
{
    QFETCH(QList<int>, statuses);
    ScriptedServer server([&](const Received &) {
        const int status = statuses.takeFirst();
        return status == 0 ? Reply::close() : Reply::answer(status, "{}", {{"Retry-After", "7"}});
    });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    session.setPacing(hurried());
    QTEST(onlyOutcome(session, reading(1)), "outcome");
    QTEST(int(server.received().size()), "requests");
    QTEST(session.requestsSent(), "requests");
}

void SessionTest::aHalfAnswerIsCutOff_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("body shorter than told")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]");
    QTest::newRow("error body shorter than told")
        << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\n[1]");
    QTest::newRow("no last chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n");
    QTest::newRow("half a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[1]");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("nothing") << QByteArray();
}

void SessionTest::aHalfAnswerIsCutOff()
{
    QFETCH(QByteArray, bytes);
    for (const auto then : {Reply::Then::Close, Reply::Then::Reset}) {
        ScriptedServer server([&](const Received &) { return Reply{bytes, then}; });
        const FakeSystem system(server.url());
        Session session(system, {}, tokenCredentials());
        session.setPacing(hurried());
        QCOMPARE(onlyOutcome(session, reading(1)), u"cut-off"_s);
        QCOMPARE(int(server.received().size()), 3);
    }
}

void SessionTest::anAnswerWithoutALengthEndsWithTheConnection()
{
    ScriptedServer server(
        [](const Received &) { return Reply::close("HTTP/1.1 200 OK\r\n\r\n[1]"); });
    const FakeSystem system(server.url());
    RecordingLog log;
    // Several times: Qt ends such an answer in one way or another, as the packets come.
    for (int round = 0; round < 20; ++round) {
        Session session(system, {}, tokenCredentials());
        const auto answers = runToEnd(
            session, {reading(1), changing(2, "PUT", "/x", "{}"), changing(3, "DELETE")}, &log);
        for (const auto &[ticket, reply] : answers) {
            QCOMPARE(outcomeText(reply), u"200"_s);
            QCOMPARE(reply->body, QByteArray("[1]"));
        }
    }
    QCOMPARE(int(server.received().size()), 60);
}

void SessionTest::aConversationMayEndAtOnce()
{
    const FakeSystem system(QUrl(u"http://127.0.0.1:9"_s));
    Session session(system, {}, tokenCredentials());
    ConversationRun run(session, std::make_unique<ListedAsks>(std::vector<Ask>{}));
    QSignalSpy ended(&run, &ConversationRun::ended);
    run.start();
    QVERIFY(ended.isEmpty());
    QVERIFY(ended.wait());
    QCOMPARE(ended.count(), 1);
}

namespace {

class AsksNothing final : public Conversation
{
public:
    [[nodiscard]] std::vector<Ask> next() override { return {}; }
    void answer(Ticket, const Result<HttpResponse> &) override { }
    [[nodiscard]] bool isOver() const override { return false; }
};

} // namespace

void SessionTest::aConversationThatIsStuckEndsToo()
{
    const FakeSystem system(QUrl(u"http://127.0.0.1:9"_s));
    Session session(system, {}, tokenCredentials());
    ConversationRun run(session, std::make_unique<AsksNothing>());
    QSignalSpy ended(&run, &ConversationRun::ended);
    QTest::ignoreMessage(QtCriticalMsg, "a conversation is not over but asks for nothing");
    run.start();
    QVERIFY(ended.wait());
    QVERIFY(!run.conversation().isOver());
}

void SessionTest::destroyingARunSignalsNothing()
{
    ScriptedServer server([](const Received &) { return Reply::hang(); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    auto run = std::make_unique<ConversationRun>(
        session, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1), reading(2)}));
    QSignalSpy ended(run.get(), &ConversationRun::ended);
    QSignalSpy progressed(run.get(), &ConversationRun::progressed);
    run->start();
    QTRY_COMPARE(server.held(), 2);
    run.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(ended.isEmpty() && progressed.isEmpty());
    // The places of the dead are free again.
    QTRY_COMPARE(server.held(), 2);
    ConversationRun other(session, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1)}));
    QSignalSpy otherEnded(&other, &ConversationRun::ended);
    other.start();
    QTRY_COMPARE(int(server.received().size()), 3);
    server.release(Reply::answer(200));
    QVERIFY(otherEnded.wait());
}

void SessionTest::destroyingTheSessionSignalsNothing()
{
    ScriptedServer server([](const Received &) { return Reply::hang(); });
    const FakeSystem system(server.url());
    auto session = std::make_unique<Session>(system, EndpointAccess(), tokenCredentials());
    ConversationRun run(*session, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1)}));
    QSignalSpy ended(&run, &ConversationRun::ended);
    run.start();
    QTRY_COMPARE(server.held(), 1);
    session.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    run.start();
    QCoreApplication::processEvents();
    QVERIFY(ended.isEmpty());
    QCOMPARE(run.requestsSent(), 1);
}

void SessionTest::everythingMayGoFromWithinTheEnd()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    for (const bool atProgress : {true, false}) {
        auto session = std::make_unique<Session>(system, EndpointAccess(), tokenCredentials());
        auto run = std::make_unique<ConversationRun>(
            *session, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1), reading(2)}));
        const auto destroyAll = [&] {
            run.reset();
            session.reset();
        };
        connect(run.get(), atProgress ? &ConversationRun::progressed : &ConversationRun::ended,
                &server, destroyAll);
        run->start();
        QTRY_VERIFY(!session);
    }
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::SessionTest)
#include "tst_session.moc"
