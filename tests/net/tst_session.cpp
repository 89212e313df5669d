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
    void aServerThatHangsTimesOut_data();
    void aServerThatHangsTimesOut();
    void noMoreThanAllowedAreInFlight_data();
    void noMoreThanAllowedAreInFlight();
    void twoConversationsTakeTurns();
    void aTooLargeAnswerIsGivenUp_data();
    void aTooLargeAnswerIsGivenUp();
    void aRedirectIsNeverFollowed_data();
    void aRedirectIsNeverFollowed();
    void whatLeavesTheBaseIsNotSent_data();
    void whatLeavesTheBaseIsNotSent();
    void nothingIsRememberedBetweenRequests();
    void aChallengeIsNotAnswered_data();
    void aChallengeIsNotAnswered();
    void aProxyGetsWhatItIsNamedFor();
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
    Session session(system, {}, tokenCredentials());
    const auto answers = runToEnd(session, {reading(1)});
    QCOMPARE(answers.at(1)->body, QByteArray("[1]"));
}

void SessionTest::aServerThatHangsTimesOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before the answer") << QByteArray();
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1]");
}

void SessionTest::aServerThatHangsTimesOut()
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

void SessionTest::noMoreThanAllowedAreInFlight_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 6, 24})
        QTest::addRow("%d", limit) << limit;
}

void SessionTest::noMoreThanAllowedAreInFlight()
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

void SessionTest::twoConversationsTakeTurns()
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

void SessionTest::aTooLargeAnswerIsGivenUp_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("endless") << Reply{"HTTP/1.1 200 OK\r\n\r\n", Reply::Then::KeepOpen, 64 << 20};
    QTest::newRow("one byte over") << Reply::answer(200, QByteArray(100'001, ' '));
    QTest::newRow("an error too") << Reply::answer(500, QByteArray(100'001, ' '));
}

void SessionTest::aTooLargeAnswerIsGivenUp()
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

void SessionTest::aRedirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind"); // where to
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        for (const char *kind : {"other port", "same origin", "https", "other name", "nowhere"})
            QTest::addRow("%d to %s", status, kind) << status << QString::fromLatin1(kind);
    }
}

void SessionTest::aRedirectIsNeverFollowed()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    ScriptedServer second([](const Received &) { return Reply::answer(200); });
    QUrl secured = second.url(u"/stolen"_s);
    secured.setScheme(u"https"_s);
    const QMap<QString, QByteArray> targets{
        {u"other port"_s, second.url(u"/stolen"_s).toEncoded()},
        {u"same origin"_s, "/stolen"},
        {u"https"_s, secured.toEncoded()},
        {u"other name"_s, second.url(u"/stolen"_s, u"localhost"_s).toEncoded()}};
    ScriptedServer server([&](const Received &request) {
        if (request.target == "/stolen")
            return Reply::answer(200);
        const QByteArray target = targets.value(kind);
        return target.isEmpty() ? Reply::answer(status, "")
                                : Reply::answer(status, "", {{"Location", target}});
    });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    RecordingLog log;
    std::vector<Ask> asks{reading(1), reading(2, "/x", "POST")};
    int ticket = 2;
    for (const char *method : {"PUT", "POST", "PATCH", "DELETE"}) {
        ++ticket;
        asks.push_back(changing(ticket, method, "/x", ticket % 2 == 0 ? "{}" : ""));
    }
    const auto answers = runToEnd(session, asks, &log);
    QCOMPARE(answers.size(), asks.size());
    for (const auto &[number, reply] : answers) {
        QCOMPARE(outcomeText(reply), u"redirected"_s);
        QCOMPARE(reply.error().httpStatus, status);
        QVERIFY(!reply.error().detail.contains(u"stolen"));
        if (kind == u"other port")
            QVERIFY(reply.error().detail.contains(second.url().toString()));
    }
    QCOMPARE(second.connections(), 0);
    QCOMPARE(int(server.received().size()), int(asks.size()));
    for (const auto &outcome : log.outcomes)
        QCOMPARE(outcome.outcome, WriteOutcome::Unknown);
}

void SessionTest::whatLeavesTheBaseIsNotSent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("site");
    const auto row = [](const char *name, const QByteArray &path, const QByteArray &query = {},
                        const QString &site = {}) { QTest::newRow(name) << path << query << site; };
    row("up", "/../x");
    row("up, encoded", "/%2e%2E/x");
    row("up inside", "/a/../../x");
    row("no slash", "x");
    row("empty", "");
    row("host by path", "@evil.example/");
    row("query in the path", "/x?y");
    row("fragment", "/x#y");
    row("line break", "/x\r\nX: y");
    row("space", "/x y");
    row("backslash", "/\\x");
    row("not ASCII", "/\xC3\xA4");
    row("line break in the query", "/x", "a=b\r\nX: y");
    row("fragment in the query", "/x", "a#b");
    row("unknown site", "/x", "", u"elsewhere"_s);
    row("site in clear text", "/x", "", u"clear"_s);
    row("site with a password", "/x", "", u"password"_s);
    row("site by ftp", "/x", "", u"ftp"_s);
    row("site with a query", "/x", "", u"query"_s);
}

void SessionTest::whatLeavesTheBaseIsNotSent()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QString, site);
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    FakeSystem system(server.url(u"/base"_s));
    system.sites[u"clear"_s] = QUrl(u"http://192.0.2.1/"_s);
    system.sites[u"password"_s] = QUrl(u"https://user:word@192.0.2.1/"_s);
    system.sites[u"ftp"_s] = QUrl(u"ftp://127.0.0.1/"_s);
    system.sites[u"query"_s] = QUrl(u"https://192.0.2.1/?a=b"_s);
    Session session(system, {}, tokenCredentials());
    Ask ask = reading(1, path);
    ask.request.query = query;
    ask.request.site = site;
    QCOMPARE(onlyOutcome(session, ask), u"unsafe"_s);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(session.requestsSent(), 0);
}

void SessionTest::nothingIsRememberedBetweenRequests()
{
    ScriptedServer server([](const Received &) {
        return Reply::answer(200, "{}",
                             {{"Set-Cookie", "a=b"},
                              {"Cache-Control", "max-age=3600"},
                              {"Strict-Transport-Security", "max-age=3600"}});
    });
    const FakeSystem system(server.url({}, u"localhost"_s));
    Session session(system, {}, tokenCredentials());
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(int(server.received().size()), 2);
    QCOMPARE(server.received().back().header("cookie"), QByteArray());
    QCOMPARE(server.received().back().header("if-none-match"), QByteArray());
}

void SessionTest::aChallengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
}

void SessionTest::aChallengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    ScriptedServer server([&](const Received &) {
        return Reply::answer(401, "{}", {{"WWW-Authenticate", challenge}});
    });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials("abcdef"));
    RecordingLog log;
    const auto answers = runToEnd(session, {reading(1), changing(2, "DELETE")}, &log);
    QCOMPARE(outcomeText(answers.at(1)), u"401"_s);
    QCOMPARE(outcomeText(answers.at(2)), u"401"_s);
    QCOMPARE(int(server.received().size()), 2);
    for (const Received &request : server.received())
        QCOMPARE(request.header("authorization"), QByteArray("Bearer abcdef"));
}

void SessionTest::aProxyGetsWhatItIsNamedFor()
{
    ScriptedServer proxy([](const Received &) { return Reply::answer(200, "[1]"); });
    const FakeSystem system(QUrl(u"http://127.0.0.1:9"_s));
    Session through(system, {.proxyUrl = proxy.url().toString()}, tokenCredentials());
    QCOMPARE(onlyOutcome(through, reading(1)), u"200"_s);
    QVERIFY(proxy.received().front().target.contains("127.0.0.1:9"));

    for (const char *bad :
         {"http://user:word@127.0.0.1:8080", "ftp://127.0.0.1:21", "127.0.0.1:8080", "http://h"}) {
        Session refused(system, {.proxyUrl = QString::fromLatin1(bad)}, tokenCredentials());
        QCOMPARE(onlyOutcome(refused, reading(1)), u"unsafe"_s);
    }
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
