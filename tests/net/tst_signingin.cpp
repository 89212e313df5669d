// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace testing;

class SigningInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTokenServesAllWhoWait();
    void aTokenIsRenewedBeforeItExpires();
    void anExpiredTokenIsRenewedOnceForARead();
    void aTokenThatIsTheCredentialsIsNotRenewed();
    void whatIsPublicGoesWithoutCredentials();
    void aRefusedSignInIsToldToAllAndNotRepeated_data();
    void aRefusedSignInIsToldToAllAndNotRepeated();
    void signingInIsTriedAgainLikeAnyRead();
    void otherCredentialsCountFromTheNextRequestOn();
    void aTokenWithALineBreakIsNotSent();
    void tokensThatDieAtOnceEndInAnError();
    void theRunThatBeganTheSignInMayGo();
    void itWorksWithOnePlaceOnTheWire();
};

namespace {

/// Serves /token with token-1, token-2, ... and everything else to the holder of a living one.
struct TokenServer
{
    int tokens = 0;
    int living = 0; ///< the first that is still taken
    Reply signIn = {}; ///< in place of a token, if it says anything
    ScriptedServer server{[this](const Received &request) { return serve(request); }};

    Reply serve(const Received &request)
    {
        if (request.target == "/token") {
            ++tokens;
            return signIn.bytes.isEmpty()
                ? Reply::answer(200, "token-" + QByteArray::number(tokens))
                : signIn;
        }
        const QByteArray token = request.header("authorization");
        return Reply::answer(
            token.mid(13).toInt() >= living && token.startsWith("Bearer token-") ? 200 : 401);
    }
};

FakeSystem signingSystem(const TokenServer &world)
{
    FakeSystem system(world.server.url());
    system.signsIn = true;
    return system;
}

} // namespace

void SigningInTest::oneTokenServesAllWhoWait()
{
    TokenServer world;
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials("client-secret"));
    const auto answers = runToEnd(session, {reading(1), reading(2), reading(3), reading(4)});
    QCOMPARE(answers.size(), std::size_t(4));
    for (const auto &[ticket, reply] : answers)
        QCOMPARE(outcomeText(reply), u"200"_s);
    QCOMPARE(world.tokens, 1);
    QCOMPARE(session.requestsSent(), 5);
    QCOMPARE(session.writesSent(), 0);
    const Received &signIn = world.server.received().front();
    QCOMPARE(signIn.header("authorization"), QByteArray());
    QCOMPARE(signIn.body, QByteArray("secret=client-secret"));
    for (const Received &request : world.server.received())
        QCOMPARE(request.body.contains("client-secret"), request.target == "/token");
}

void SigningInTest::aTokenIsRenewedBeforeItExpires()
{
    TokenServer world;
    FakeSystem system = signingSystem(world);
    system.tokenLifetime = 300;
    Session session(system, {}, tokenCredentials());
    auto now = std::chrono::steady_clock::time_point(1h);
    Pacing pacing = hurried();
    pacing.now = [&now] { return now; };
    session.setPacing(pacing);
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    now += 269s;
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(world.tokens, 1);
    now += 2s; // 29 s are left
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(world.tokens, 2);
    QCOMPARE(world.server.received().back().header("authorization"), QByteArray("Bearer token-2"));
}

void SigningInTest::anExpiredTokenIsRenewedOnceForARead()
{
    TokenServer world;
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials());
    world.living = 2; // the first token is dead on arrival
    const auto answers = runToEnd(session, {reading(1), reading(2), reading(3)});
    for (const auto &[ticket, reply] : answers)
        QCOMPARE(outcomeText(reply), u"200"_s);
    QCOMPARE(world.tokens, 2); // one new sign-in for the three
    world.living = 99;
    QCOMPARE(onlyOutcome(session, reading(1)), u"401"_s);
    QCOMPARE(world.tokens, 3); // one new try, then it is an answer
}

void SigningInTest::aTokenThatIsTheCredentialsIsNotRenewed()
{
    ScriptedServer server([](const Received &) { return Reply::answer(401); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials());
    QCOMPARE(onlyOutcome(session, reading(1)), u"401"_s);
    QCOMPARE(int(server.received().size()), 1);
}

void SigningInTest::whatIsPublicGoesWithoutCredentials()
{
    TokenServer world;
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials());
    Ask probe = reading(1);
    probe.request.isSignedIn = false;
    QCOMPARE(onlyOutcome(session, probe), u"401"_s);
    QCOMPARE(world.tokens, 0);
    QCOMPARE(session.requestsSent(), 1);
}

void SigningInTest::aRefusedSignInIsToldToAllAndNotRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("signIns");
    QTest::newRow("400 invalid_client") << 400 << u"unauthenticated"_s << 1;
    QTest::newRow("401") << 401 << u"unauthenticated"_s << 1;
    QTest::newRow("403") << 403 << u"unauthenticated"_s << 1;
}

void SigningInTest::aRefusedSignInIsToldToAllAndNotRepeated()
{
    QFETCH(int, status);
    TokenServer world;
    world.signIn = Reply::answer(status);
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials());
    auto now = std::chrono::steady_clock::time_point(1h);
    Pacing pacing = hurried();
    pacing.now = [&now] { return now; };
    session.setPacing(pacing);
    const auto answers = runToEnd(session, {reading(1), reading(2), reading(3)});
    for (const auto &[ticket, reply] : answers)
        QTEST(outcomeText(reply), "outcome");
    QTEST(onlyOutcome(session, reading(1)),
          "outcome"); // at once: nobody locks the account by asking on
    QTEST(world.tokens, "signIns");
    QCOMPARE(int(world.server.received().size()), world.tokens);
    now += 6s;
    world.signIn = {};
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
}

void SigningInTest::signingInIsTriedAgainLikeAnyRead()
{
    TokenServer world;
    world.signIn = Reply::answer(503);
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials());
    session.setPacing(hurried());
    QCOMPARE(onlyOutcome(session, reading(1)), u"refused"_s); // as the conversation says it
    QCOMPARE(world.tokens, 3);
    world.signIn = {};
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
}

void SigningInTest::otherCredentialsCountFromTheNextRequestOn()
{
    TokenServer world;
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials("first-secret"));
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    session.setCredentials(tokenCredentials("second-secret"));
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(world.tokens, 2);
    QCOMPARE(world.server.received().at(2).body, QByteArray("secret=second-secret"));

    // Also while a sign-in is under way: whoever waits gets a token of the new ones.
    TokenServer other;
    other.signIn = Reply::hang("HTTP");
    const FakeSystem otherSystem = signingSystem(other);
    Session waiting(otherSystem, {}, tokenCredentials("first-secret"));
    ConversationRun run(waiting, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1)}));
    QSignalSpy ended(&run, &ConversationRun::ended);
    run.start();
    QTRY_COMPARE(other.server.held(), 1);
    other.signIn = {};
    waiting.setCredentials(tokenCredentials("second-secret"));
    QVERIFY(ended.wait());
    QCOMPARE(other.server.received().at(1).body, QByteArray("secret=second-secret"));
}

void SigningInTest::aTokenWithALineBreakIsNotSent()
{
    ScriptedServer server([](const Received &) { return Reply::answer(200); });
    const FakeSystem system(server.url());
    Session session(system, {}, tokenCredentials("abc\r\nX-Evil: 1"));
    QCOMPARE(onlyOutcome(session, reading(1)), u"unsafe"_s);
    QCOMPARE(server.connections(), 0);
}

void SigningInTest::tokensThatDieAtOnceEndInAnError()
{
    TokenServer world;
    FakeSystem system = signingSystem(world);
    system.tokenLifetime = 1;
    Session session(system, {}, tokenCredentials());
    auto now = std::chrono::steady_clock::time_point(1h);
    Pacing pacing = hurried();
    pacing.now = [&now] { return now += 10s; };
    session.setPacing(pacing);
    QCOMPARE(onlyOutcome(session, reading(1)), u"unauthenticated"_s);
    QCOMPARE(world.tokens, 3);
}

void SigningInTest::theRunThatBeganTheSignInMayGo()
{
    TokenServer world;
    world.signIn = Reply::hang("HTTP");
    const FakeSystem system = signingSystem(world);
    Session session(system, {}, tokenCredentials());
    auto first = std::make_unique<ConversationRun>(
        session, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1)}));
    ConversationRun second(session, std::make_unique<ListedAsks>(std::vector<Ask>{reading(1)}));
    QSignalSpy ended(&second, &ConversationRun::ended);
    first->start();
    second.start();
    QTRY_COMPARE(world.server.held(), 1);
    QCOMPARE(first->requestsSent(), 1);
    first.reset();
    Reply token = Reply::answer(200, "token-1");
    token.bytes.remove(0, 4); // "HTTP" is there already
    world.server.release(token);
    QVERIFY(ended.wait());
    QCOMPARE(second.requestsSent(), 1);
    QCOMPARE(world.tokens, 1);
}

void SigningInTest::itWorksWithOnePlaceOnTheWire()
{
    TokenServer world;
    const FakeSystem system = signingSystem(world);
    Session session(system, {.maxInFlight = 1}, tokenCredentials());
    world.living = 2;
    RecordingLog log;
    const auto answers = runToEnd(session, {reading(1), reading(2), reading(3)}, &log);
    QCOMPARE(answers.size(), std::size_t(3));
    for (const auto &[ticket, reply] : answers)
        QCOMPARE(outcomeText(reply), u"200"_s);
}

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::SigningInTest)
#include "tst_signingin.moc"
