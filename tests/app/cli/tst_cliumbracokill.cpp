// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/clibench.h"

#include "app/demo/umbraco/estates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
using With = CliBench::With;

namespace {

/// A connection that a run deletes, with everything that has to be said on the command line for it.
struct Story
{
    QString id;
    QString name;
    QStringList decisions;
};

QString stableText(const QString &name)
{
    return umbraco::demo::stableId(name).toString(QUuid::WithoutBraces);
}

/// Small: two connections with a profile each. Every request is one kill.
DemoOptions smallEstate()
{
    DemoOptions options;
    options.estate = u"large"_s;
    options.connections = 2;
    return options;
}

Story story(bool isMoving)
{
    const QString profile = u"profile:"_s + stableText(u"large/profile/0000000"_s);
    const QString other = stableText(u"large/connection/000001"_s);
    return {stableText(u"large/connection/000000"_s),
            u"Connection 000000"_s,
            {u"--decide"_s, profile + (isMoving ? u"=reassign:"_s + other : u"=delete"_s)}};
}

QStringList deleteArguments(const Story &story)
{
    QStringList arguments{u"delete"_s, story.id, u"--confirm"_s, story.name, u"--json"_s};
    for (const QString &source :
         {u"config-defaults"_s, u"automate"_s, u"deploy"_s, u"custom-code"_s})
        arguments << u"--accept-unknown"_s << source + u"=looked by hand"_s;
    return arguments + story.decisions;
}

/// What a server holds under a path, without what changes by itself; asked past the network.
QJsonObject held(DemoServer &server, const QString &path)
{
    HttpRequest token{.method = "POST",
                      .path = "/umbraco/management/api/v1/security/back-office/token",
                      .contentType = "application/x-www-form-urlencoded"};
    token.body = "grant_type=client_credentials&client_id=" + server.clientId().toUtf8()
        + "&client_secret=" + server.clientSecret();
    const auto access = QJsonDocument::fromJson(server.estate().answer(token).body)
                            .object()
                            .value("access_token"_L1)
                            .toString();
    const HttpRequest get{.method = "GET",
                          .path = "/umbraco/ai/management/api/v1/" + path.toUtf8(),
                          .headers = {{"authorization", "Bearer " + access.toUtf8()}}};
    QJsonObject object = QJsonDocument::fromJson(server.estate().answer(get).body).object();
    for (const QLatin1StringView moving : {"version"_L1, "dateModified"_L1})
        object.remove(moving);
    return object;
}

/// Nothing that is gone may be deleted again.
int deletesOfSomethingGone(const RequestLog &log)
{
    QSet<QByteArray> gone;
    int again = 0;
    for (const LoggedRequest &entry : log.entries()) {
        if (entry.request.method != "DELETE")
            continue;
        again += gone.contains(entry.request.path) ? 1 : 0;
        if (entry.tookEffect)
            gone.insert(entry.request.path);
    }
    return again;
}

} // namespace

/// The program is killed while each one of its requests is under way, before or after that took
/// effect; then the run is resumed, or taken back. Each write is journalled before it is sent, so
/// each kill finds another journal.
class CliUmbracoKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereItIsResumedToItsEnd_data() { stories(); }
    void killedAnywhereItIsResumedToItsEnd();
    void killedAnywhereItIsTakenBack_data() { stories(); }
    void killedAnywhereItIsTakenBack();

private:
    static void stories();
    /// The requests to be killed at, by number: all, or the writes only.
    [[nodiscard]] std::vector<int> requestsOf(const Story &story, bool onlyWrites);
    /// Kills the program while its n-th request hangs. The run it left behind; empty if it left
    /// none.
    [[nodiscard]] QString killAt(CliBench &bench, const Story &story, int request,
                                 bool takesEffect);
    using Check = void (CliUmbracoKillTest::*)(const Story &, int, bool);
    void checkEverywhere(Check check);
    void checkResumed(const Story &story, int request, bool takesEffect);
    void checkTakenBack(const Story &story, int request, bool takesEffect);
};

void CliUmbracoKillTest::stories()
{
    QTest::addColumn<bool>("isMoving");
    QTest::addColumn<bool>("takesEffect");
    QTest::newRow("a profile moves, request lost") << true << false;
    QTest::newRow("a profile moves, answer lost") << true << true;
    QTest::newRow("a profile is deleted too, request lost") << false << false;
    QTest::newRow("a profile is deleted too, answer lost") << false << true;
}

std::vector<int> CliUmbracoKillTest::requestsOf(const Story &story, bool onlyWrites)
{
    CliBench bench(u"umbraco"_s, smallEstate());
    const CliResult result = bench.finish(*bench.start(deleteArguments(story)));
    std::vector<int> numbers;
    for (const LoggedRequest &entry : bench.server().log().entries()) {
        if (result.code == 0 && (entry.isWrite || !onlyWrites))
            numbers.push_back(entry.number);
    }
    return numbers;
}

QString CliUmbracoKillTest::killAt(CliBench &bench, const Story &story, int request,
                                   bool takesEffect)
{
    bench.server().addTrouble(
        {.from = request,
         .count = 0,
         .trouble = {.reply = Trouble::Reply::Hang, .takesEffect = takesEffect}});
    const auto process = bench.start(deleteArguments(story));
    if (!bench.waitForRequests(request))
        return u"the request never came"_s;
    process->kill();
    (void)bench.finish(*process);
    bench.server().clearTrouble();
    const CliResult runs = bench.run({u"runs"_s}, With::Nothing);
    return runs.document.value("runs"_L1).toArray().first().toObject().value("run"_L1).toString();
}

void CliUmbracoKillTest::checkResumed(const Story &story, int request, bool takesEffect)
{
    CliBench bench(u"umbraco"_s, smallEstate());
    const QString run = killAt(bench, story, request, takesEffect);
    if (run.isEmpty()) {
        QCOMPARE(bench.server().writes(), 0); // killed before the plan was made
        return;
    }
    const CliResult resumed = bench.run({u"resume"_s, run}, With::SignIn);
    QVERIFY2(resumed.code == 0, resumed.out.constData());
    QCOMPARE(resumed.text("outcome"), u"deleted"_s);
    QVERIFY(held(bench.server(), u"connections/"_s + story.id).value("id"_L1).isUndefined());
    QCOMPARE(deletesOfSomethingGone(bench.server().log()), 0);
    QVERIFY(!bench.printed().contains("CANARY"));
    QVERIFY(!bench.written().contains("CANARY"));
}

void CliUmbracoKillTest::checkTakenBack(const Story &story, int request, bool takesEffect)
{
    CliBench bench(u"umbraco"_s, smallEstate());
    const QJsonObject before = held(bench.server(), u"connections/"_s + story.id);
    QVERIFY(before.contains("settings"_L1));
    const QString run = killAt(bench, story, request, takesEffect);
    if (run.isEmpty())
        return;
    const CliResult back = bench.run({u"rollback"_s, run}, With::SignIn);
    const QJsonObject after = held(bench.server(), u"connections/"_s + story.id);
    QCOMPARE(deletesOfSomethingGone(bench.server().log()), 0);
    if (back.code == 0) {
        QCOMPARE(after, before); // byte for byte the same settings, switched on
        return;
    }
    // Something was deleted before the kill: there is no way back, and it says so.
    QVERIFY(bench.server().log().count("DELETE") > 0);
    if (back.code == 3) {
        QVERIFY(!after.contains("settings"_L1));
        return;
    }
    QVERIFY2(back.code == 6, back.out.constData());
    QCOMPARE(bench.run({u"resume"_s, run}, With::SignIn).code, 0);
    QCOMPARE(deletesOfSomethingGone(bench.server().log()), 0);
}

void CliUmbracoKillTest::killedAnywhereItIsResumedToItsEnd()
{
    checkEverywhere(&CliUmbracoKillTest::checkResumed);
}

void CliUmbracoKillTest::killedAnywhereItIsTakenBack()
{
    checkEverywhere(&CliUmbracoKillTest::checkTakenBack);
}

void CliUmbracoKillTest::checkEverywhere(Check check)
{
    QFETCH(bool, isMoving);
    QFETCH(bool, takesEffect);
    const Story told = story(isMoving);
    // A read has no effect: whether it is lost on the way there or back is the same.
    const std::vector<int> requests = requestsOf(told, takesEffect);
    QVERIFY(requests.size() >= (takesEffect ? 3U : 30U));
    for (const int request : requests) {
        (this->*check)(told, request, takesEffect);
        if (QTest::currentTestFailed()) {
            qWarning("killed at request %d of %d", request, requests.back());
            return;
        }
    }
}

QTEST_GUILESS_MAIN(CliUmbracoKillTest)
#include "tst_cliumbracokill.moc"
