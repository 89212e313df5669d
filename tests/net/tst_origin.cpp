// SPDX-License-Identifier: Apache-2.0
#include "models/net/conversationrun.h"
#include "tests/net/fakes.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

namespace linchpin {

using namespace Qt::StringLiterals;
using namespace testing;

class OriginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectIsNeverFollowed_data();
    void aRedirectIsNeverFollowed();
    void whatLeavesTheBaseIsNotSent_data();
    void whatLeavesTheBaseIsNotSent();
    void nothingIsRememberedBetweenRequests();
    void aChallengeIsNotAnswered_data();
    void aChallengeIsNotAnswered();
    void aProxyGetsWhatItIsNamedFor();
};

void OriginTest::aRedirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind"); // where to
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        for (const char *kind : {"other port", "same origin", "https", "other name", "nowhere"})
            QTest::addRow("%d to %s", status, kind) << status << QString::fromLatin1(kind);
    }
}

void OriginTest::aRedirectIsNeverFollowed()
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

void OriginTest::whatLeavesTheBaseIsNotSent_data()
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

void OriginTest::whatLeavesTheBaseIsNotSent()
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

void OriginTest::nothingIsRememberedBetweenRequests()
{
    ScriptedServer server([](const Received &) {
        return Reply::answer(200, "{}",
                             {{"Set-Cookie", "a=b"},
                              {"Cache-Control", "max-age=3600"},
                              {"Strict-Transport-Security", "max-age=3600"}});
    });
    // By name, because an address is never remembered as strict; through a proxy, because a bare
    // machine may not know its own name.
    const FakeSystem system(QUrl(u"http://localhost:9"_s));
    Session session(system, {.proxyUrl = server.url().toString()}, tokenCredentials());
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(onlyOutcome(session, reading(1)), u"200"_s);
    QCOMPARE(int(server.received().size()), 2);
    QVERIFY(server.received().back().target.startsWith("http://localhost:9/"));
    QCOMPARE(server.received().back().header("cookie"), QByteArray());
    QCOMPARE(server.received().back().header("if-none-match"), QByteArray());
}

void OriginTest::aChallengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
}

void OriginTest::aChallengeIsNotAnswered()
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

void OriginTest::aProxyGetsWhatItIsNamedFor()
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

} // namespace linchpin

QTEST_GUILESS_MAIN(linchpin::OriginTest)
#include "tst_origin.moc"
