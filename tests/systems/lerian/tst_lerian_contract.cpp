// SPDX-License-Identifier: Apache-2.0
// What a safe-delete client must do for this system: docs/systems/lerian.md ends with ten lines,
// each is a test.
#include "app/demo/lerian/estates.h"
#include "models/domain/fingerprint.h"
#include "tests/systems/lerian/stage.h"

#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;
namespace demo = linchpin::lerian::demo;

namespace {

const QString quarantine = u"quarantine"_s;
const QString deletion = u"delete"_s;
using Kind = ApiError::Kind;

QStringList sourcesOf(const Impact &impact)
{
    QStringList sources;
    for (const Coverage &coverage : impact.coverage)
        sources.append(coverage.source + u' ' + wordOf(coverage.status));
    return sources;
}

QStringList rowsOf(const Impact &impact)
{
    QStringList rows;
    for (const Dependent &row : impact.dependents)
        rows.append(row.key.kind + u' ' + row.name + u' ' + wordOf(row.effect) + u' '
                    + wordOf(row.relation));
    rows.sort();
    return rows;
}

const Warning *warningIn(const Impact &impact, QStringView code)
{
    const auto it = std::ranges::find_if(
        impact.warnings, [code](const Warning &warning) { return warning.code == code; });
    return it == impact.warnings.end() ? nullptr : &*it;
}

const QString probe = u"PATCH {\"configName\":\"!!!\"}"_s;
const QString retire = u"PATCH {\"configName\":\"zz_retired_dwh_sales\"}"_s;
const QString renameBack = u"PATCH {\"configName\":\"dwh_sales\"}"_s;

} // namespace

class TestLerianContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line1SweepsMonthsAndTagsInternalAndUnassigned();
    void line2KeepsASnapshotAndSaysWhatCannotBeSaved();
    void line3ShowsDependentsByNameAndGradesEverySource();
    void line4AsksTheGateWithoutAWriteOnKnownVersionsOnly();
    void line4WaitsWhileJobsAreActiveAndSaysOnceThatTheyMayBeStuck();
    void line5DeactivatesByRenamingAndSaysWhereThatIsImpossible_data();
    void line5DeactivatesByRenamingAndSaysWhereThatIsImpossible();
    void line6VerifiesByIdAndByNameAndAsksToHold();
    void line7TheWorldIsReadAgainAndTheDeleteIsSentOnce_data();
    void line7TheWorldIsReadAgainAndTheDeleteIsSentOnce();
    void line8GoneMeansFetchersOwnCodeTwiceAndNeverTheList_data();
    void line8GoneMeansFetchersOwnCodeTwiceAndNeverTheList();
    void line9RenamesBackAndVerifiesAndSaysWhenTheNameWasTaken();
    void line10DecidesOnStatusAndCodeAlone_data();
    void line10DecidesOnStatusAndCodeAlone();
};

void TestLerianContract::line1SweepsMonthsAndTagsInternalAndUnassigned()
{
    LerianServer server(demo::standardEstate(lerianNow().toMSecsSinceEpoch()));
    const auto list = lerianSystem()->list(server.endpoint());
    const Driven driven = drive(*list, server.world());
    const Result<ConnectionList> listed = list->result();
    QVERIFY(listed->isComplete);
    std::set<QString> ids;
    QStringList readOnly, unassigned;
    for (const Connection &row : listed->rows) {
        QVERIFY(ids.insert(row.id.value).second);
        if (row.traits.contains(u"read-only"_s))
            readOnly.append(row.name);
        if (row.traits.contains(u"unassigned"_s))
            unassigned.append(row.name);
        QVERIFY(row.name != "ancient"_L1 && row.name != "deleted_last_week"_L1);
    }
    readOnly.sort();
    unassigned.sort();
    QCOMPARE(readOnly,
             QStringList({u"midaz_onboarding"_s, u"midaz_transaction"_s, u"plugin_crm"_s}));
    QCOMPARE(unassigned, QStringList({u"old_mongo"_s, u"unassigned_recent"_s}));
    std::size_t expected = 0;
    for (const demo::Connection &one : server.estate().connections)
        expected += one.isDeleted || one.configName == "ancient"_L1 ? 0U : 1U;
    QCOMPARE(ids.size(), expected);
    QVERIFY(driven.targets().contains(
        u"GET /v1/management/connections?startDate=2025-05-01&endDate=2025-06-01&page=2&limit=100"_s));
}

void TestLerianContract::line2KeepsASnapshotAndSaysWhatCannotBeSaved()
{
    LerianStage stage(smallLerianEstate());
    const auto impact = stage.readImpact();
    QVERIFY(warningIn(*impact, u"secrets-not-saved"));
    QCOMPARE(impact->connection.property(u"host"), u"pg1.corp.example"_s);
    QCOMPARE(impact->connection.property(u"port"), u"5432"_s);
    QCOMPARE(impact->connection.state, ConnectionState::NoSuchFlag);
    const QByteArray saved = QJsonDocument(toJson(*impact)).toJson();
    QVERIFY(!saved.contains("CANARY"));
    const QString before = fingerprint(*impact);
    QCOMPARE(fingerprint(*stage.readImpact()), before);
    stage.connection().updatedAt += 10; // a new password shows nowhere else
    QVERIFY(fingerprint(*stage.readImpact()) != before);
}

void TestLerianContract::line3ShowsDependentsByNameAndGradesEverySource()
{
    LerianStage stage(smallLerianEstate());
    const auto impact = stage.readImpact();
    QCOMPARE(rowsOf(*impact),
             QStringList({u"data-source Sales mentions direct"_s,
                          u"matcher-connection dwh_sales breaks direct"_s,
                          u"matcher-source Sales feed breaks indirect"_s,
                          u"report Monthly breaks direct"_s, u"report Monthly breaks indirect"_s,
                          u"template Monthly breaks direct"_s}));
    QCOMPARE(sourcesOf(*impact),
             QStringList({u"reporter-templates complete"_s, u"reporter-reports complete"_s,
                          u"reporter-data-sources complete"_s, u"matcher-connections complete"_s,
                          u"matcher-sources complete"_s, u"jobs invisible"_s,
                          u"template-bodies invisible"_s}));
    QCOMPARE(impact->verdict(), Verdict::NeedsDecision);
    QCOMPARE(stage.last.writes, 0);

    stage.endpoint.scope.clear();
    const auto alone = stage.readImpact();
    QCOMPARE(sourcesOf(*alone).filter(u"invisible"_s).size(), 7);
    QVERIFY(alone->coverage[0].reason.contains(u"reporter-url"_s));
    QVERIFY(alone->coverage[4].reason.contains(u"matcher-url"_s));
    QCOMPARE(alone->verdict(), Verdict::NeedsDecision); // never clear
    QCOMPARE(stage.last.requests(), 2);
}

void TestLerianContract::line4AsksTheGateWithoutAWriteOnKnownVersionsOnly()
{
    for (const auto &[version, isKnown] : {std::pair{u"2.0.2"_s, true},
                                           {u"1.4.2"_s, true},
                                           {u"v2.0.0"_s, true},
                                           {u"2.0.3-beta.2"_s, true},
                                           {u"2.1.0"_s, false},
                                           {u"3.0.2"_s, false},
                                           {u"12.0.2"_s, false},
                                           {u"2.0"_s, false},
                                           {u"2.0.2-custom"_s, false},
                                           {u""_s, false}}) {
        LerianStage stage(smallLerianEstate());
        stage.server.estate().version = version;
        const int action = stage.makePlan(quarantine);
        QCOMPARE(stage.last.writes, 0);
        QCOMPARE(warningIn(stage.plan.impact, u"gate-unknown-version") == nullptr, isKnown);
        QCOMPARE(word(stage.perform(action)), u"done"_s);
        QCOMPARE(stage.writes(), isKnown ? QStringList({probe, retire}) : QStringList({retire}));
        QCOMPARE(stage.server.demo().changes(), 1); // the probe changed nothing
    }
    // It says 2.0 and is something else: it takes the name. Seen, and taken back.
    LerianStage liar(smallLerianEstate());
    liar.server.estate().storesAnyName = true;
    const int action = liar.makePlan(quarantine);
    QCOMPARE(word(liar.perform(action)), u"malformed"_s);
    QCOMPARE(word(liar.look(action)), u"different"_s);
    QCOMPARE(word(liar.undo(action)), u"done"_s);
    QCOMPARE(word(liar.look(action)), u"not in effect"_s);
    QCOMPARE(liar.connection().configName, u"dwh_sales"_s);
}

void TestLerianContract::line4WaitsWhileJobsAreActiveAndSaysOnceThatTheyMayBeStuck()
{
    for (const QString &version : {u"2.0.2"_s, u"3.0.2"_s}) {
        LerianStage stage(smallLerianEstate());
        stage.server.estate().version = version;
        stage.server.estate().jobs = {{{u"dwh_sales"_s}, u"processing"_s, 2}};
        const int action = stage.makePlan(quarantine);
        QVERIFY(warningIn(stage.plan.impact, u"jobs-may-be-stuck"));
        const auto first = stage.perform(action);
        QCOMPARE(word(first), u"busy"_s);
        QCOMPARE(first->warnings.size(), 1U);
        const auto second = stage.perform(action);
        QCOMPARE(word(second), u"busy"_s);
        QVERIFY(second->warnings.empty());
        QCOMPARE(stage.writes().size(), 1); // busy is not asked twice in one go
        QCOMPARE(word(stage.perform(action)), u"done"_s);
    }
    LerianStage stuck(smallLerianEstate());
    stuck.server.estate().jobs = {{{u"dwh_sales"_s}, u"pending"_s, -1}};
    const int action = stuck.makePlan(deletion);
    QCOMPARE(word(stuck.perform(action)), u"busy"_s);
    QCOMPARE(stuck.writes(), QStringList({u"DELETE"_s}));
}

void TestLerianContract::line5DeactivatesByRenamingAndSaysWhereThatIsImpossible_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasProduct");
    QTest::addColumn<bool>("isInternal");
    QTest::addColumn<int>("possible");
    using Possible = Deactivation::Possible;
    QTest::newRow("plain") << u"dwh_sales"_s << true << false << int(Possible::Yes);
    QTest::newRow("shortest") << u"abc"_s << true << false << int(Possible::Yes);
    QTest::newRow("longest") << QString(89, u'a') << true << false << int(Possible::Yes);
    QTest::newRow("one too long") << QString(90, u'a') << true << false << int(Possible::No);
    QTest::newRow("illegal") << u"Sales DB"_s << true << false << int(Possible::No);
    QTest::newRow("unassigned") << u"dwh_sales"_s << false << false << int(Possible::No);
    QTest::newRow("internal") << u"plugin_crm"_s << false << true << int(Possible::No);
    QTest::newRow("retired") << u"zz_retired_abc"_s << true << false << int(Possible::AlreadyOff);
    QTest::newRow("not quite") << u"zz_retired_a"_s << true << false << int(Possible::Yes);
}

void TestLerianContract::line5DeactivatesByRenamingAndSaysWhereThatIsImpossible()
{
    QFETCH(QString, name);
    QFETCH(bool, hasProduct);
    QFETCH(bool, isInternal);
    QFETCH(int, possible);
    LerianStage stage(smallLerianEstate());
    stage.connection().configName = name;
    stage.connection().isInternal = isInternal;
    if (!hasProduct)
        stage.connection().productName.reset();
    const int action = stage.makePlan(quarantine);
    const Deactivation &off = stage.plan.impact.deactivation;
    QCOMPARE(int(off.possible), possible);
    QCOMPARE(off.reason.isEmpty(), possible != int(Deactivation::Possible::No));
    QCOMPARE(action >= 0, possible == int(Deactivation::Possible::Yes));
    QCOMPARE(stage.plan.impact.verdict() == Verdict::Blocked, isInternal);
    if (action < 0)
        return;
    QVERIFY(stage.plan.actions[std::size_t(action)].isReversible);
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QCOMPARE(stage.connection().configName, u"zz_retired_"_s + name);
    QVERIFY(!stage.memo.contains("CANARY"));
}

void TestLerianContract::line6VerifiesByIdAndByNameAndAsksToHold()
{
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    QVERIFY(warningIn(stage.plan.impact, u"hold-for-jobs")->isHazardOfDeactivation);
    QVERIFY(stage.plan.actions[std::size_t(action)].loss.contains(u"0 seconds only"_s));
    stage.makePlan(quarantine, {.observe = std::chrono::seconds(100)});
    QVERIFY(!stage.plan.actions[std::size_t(action)].loss.contains(u"seconds only"_s));

    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    QCOMPARE(stage.last.targets().back(), u"POST /v1/management/connections/validate-schema"_s);
    QCOMPARE(stage.last.asked.back().request.body, "{\"mappedFields\":{\"dwh_sales\":{}}}");
    QCOMPARE(stage.last.writes, 0);
    stage.server.estate().mayValidate = false; // no right to a second witness: the id decides
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    stage.server.estate().mayValidate = true;
    QVERIFY(stage.server.demo().act(u"take-name"_s));
    QCOMPARE(word(stage.look(action)), u"different"_s);
}

void TestLerianContract::line7TheWorldIsReadAgainAndTheDeleteIsSentOnce_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("mayHaveTakenEffect");
    QTest::newRow("done") << 204 << u"done"_s << true;
    QTest::newRow("jobs") << 409 << u"busy"_s << false;
    QTest::newRow("not there") << 404 << u"not-found"_s << false;
    QTest::newRow("no right") << 403 << u"forbidden"_s << false;
    QTest::newRow("server error") << 500 << u"server"_s << true;
    QTest::newRow("no answer") << 0 << u"timed-out"_s << true;
}

void TestLerianContract::line7TheWorldIsReadAgainAndTheDeleteIsSentOnce()
{
    QFETCH(int, status);
    QFETCH(QString, outcome);
    QFETCH(bool, mayHaveTakenEffect);
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(deletion);
    const QString planned = fingerprint(stage.plan.impact);
    stage.server.estate().sources.front().config = "{\"connection_id\":\"none\"}";
    QVERIFY(fingerprint(*stage.readImpact()) != planned);
    stage.world = [&](const Ask &) -> Result<HttpResponse> {
        if (status == 0)
            return failure({.kind = Kind::TimedOut});
        return status == 204 ? HttpResponse{204, {}, {}}
                             : stage.server.demo().typicalAnswer(status);
    };
    const auto performed = stage.perform(action);
    QCOMPARE(stage.last.targets(),
             QStringList({u"DELETE /v1/management/connections/"_s + stage.id()}));
    QCOMPARE(stage.last.asked.front().effect, AskEffect::Deletes);
    QCOMPARE(word(performed), outcome);
    if (!performed)
        QCOMPARE(performed.error().mayHaveTakenEffect(), mayHaveTakenEffect);
}

void TestLerianContract::line8GoneMeansFetchersOwnCodeTwiceAndNeverTheList_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("requests");
    QTest::newRow("gone") << u""_s << u"in effect"_s << 3;
    QTest::newRow("still there") << u"there"_s << u"not in effect"_s << 1;
    QTest::newRow("said once and then there") << u"once"_s << u"not in effect"_s << 2;
    QTest::newRow("a router's 404") << u"router"_s << u"endpoint-absent"_s << 1;
    QTest::newRow("another code") << u"tenant"_s << u"endpoint-absent"_s << 1;
    QTest::newRow("its name is still found") << u"named"_s << u"not yet"_s << 3;
    QTest::newRow("the name cannot be asked") << u"no-right"_s << u"in effect"_s << 3;
    QTest::newRow("the name's answer cannot be read") << u"cut"_s << u"malformed"_s << 3;
}

void TestLerianContract::line8GoneMeansFetchersOwnCodeTwiceAndNeverTheList()
{
    QFETCH(QString, trouble);
    QFETCH(QString, outcome);
    QFETCH(int, requests);
    LerianStage stage(smallLerianEstate());
    const int off = stage.makePlan(quarantine);
    QCOMPARE(word(stage.perform(off)), u"done"_s);
    stage.connection().isDeleted = trouble != "there"_L1 && trouble != "once"_L1;
    stage.server.estate().mayValidate = trouble != "no-right"_L1;
    int asked = 0;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        ++asked;
        if (trouble == "once"_L1 && asked == 1)
            return demo::notFound();
        if (trouble == "router"_L1)
            return demo::numberedError(404, "request_failed", u"Cannot GET"_s);
        if (trouble == "tenant"_L1)
            return demo::fetError(404, "TENANT_NOT_FOUND", "Not Found", u"no tenant"_s);
        if (trouble == "named"_L1 && ask.request.method == "POST")
            return demo::json("{}");
        if (trouble == "cut"_L1 && ask.request.method == "POST")
            return demo::json("{\"sta");
        return stage.server.answer(ask);
    };
    QCOMPARE(word(stage.look(off + 1)), outcome);
    QCOMPARE(stage.last.requests(), requests);
    QCOMPARE(stage.last.writes, 0);
    for (const QString &target : stage.last.targets())
        QVERIFY(!target.contains(u"startDate"_s));
}

void TestLerianContract::line9RenamesBackAndVerifiesAndSaysWhenTheNameWasTaken()
{
    LerianStage stage(smallLerianEstate());
    const int action = stage.makePlan(quarantine);
    QCOMPARE(word(stage.perform(action)), u"done"_s);
    QCOMPARE(word(stage.undo(action)), u"done"_s);
    QCOMPARE(stage.writes(), QStringList({renameBack}));
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    QVERIFY(warningIn(stage.plan.impact, u"deletion-is-final"));

    QCOMPARE(word(LerianStage(smallLerianEstate()).perform(0)), u"unsafe"_s); // no plan, no action
    LerianStage taken(smallLerianEstate());
    taken.makePlan(quarantine);
    QCOMPARE(word(taken.perform(action)), u"done"_s);
    QVERIFY(taken.server.demo().act(u"take-name"_s));
    const auto undone = taken.undo(action);
    QCOMPARE(word(undone), u"conflict"_s);
    QCOMPARE(undone.error().code, u"FET-1002"_s);
    QVERIFY(undone.error().detail.contains(u"zz_retired_dwh_sales"_s));
    QCOMPARE(word(taken.look(action)), u"different"_s); // not claimed as undone
}

void TestLerianContract::line10DecidesOnStatusAndCodeAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const QByteArray json = "application/json";
    const QByteArray text = "text/plain; charset=utf-8";
    QTest::newRow("string code") << 404 << json
                                 << QByteArray(
                                        R"({"code":"FET-1001","title":"Not Found","message":"no"})")
                                 << u"not-found"_s << u"FET-1001"_s << u"Not Found: no"_s;
    QTest::newRow("integer code")
        << 404 << json << QByteArray(R"({"code":404,"title":"request_failed","message":"Cannot"})")
        << u"endpoint-absent"_s << u"404"_s << u"request_failed: Cannot"_s;
    QTest::newRow("no code") << 400 << json << QByteArray(R"({"title":"Bad"})") << u"refused"_s
                             << QString() << u"Bad"_s;
    QTest::newRow("plain 401") << 401 << text << QByteArray("Missing Token") << u"unauthenticated"_s
                               << QString() << u"Missing Token"_s;
    QTest::newRow("plain 403") << 403 << text << QByteArray("Forbidden") << u"forbidden"_s
                               << QString() << u"Forbidden"_s;
    QTest::newRow("plain 500") << 500 << text << QByteArray("panic: CANARY") << u"server"_s
                               << QString() << QString();
    QTest::newRow("empty") << 503 << json << QByteArray() << u"server"_s << QString() << QString();
    QTest::newRow("misleading text")
        << 400 << json << QByteArray(R"({"code":"FET-0405","title":"FET-1001","message":"404"})")
        << u"refused"_s << u"FET-0405"_s << u"FET-1001: 404"_s;
    QTest::newRow("jobs") << 409 << json << QByteArray(R"({"message":"m","code":"FET-1021"})")
                          << u"in-use"_s << u"FET-1021"_s << u"m"_s;
    QTest::newRow("name clash") << 409 << json << QByteArray(R"({"code":"FET-1002"})")
                                << u"conflict"_s << u"FET-1002"_s << QString();
    QTest::newRow("too many") << 429 << json << QByteArray(R"({"code":429,"title":"Rate"})")
                              << u"rate-limited"_s << u"429"_s << u"Rate"_s;
}

void TestLerianContract::line10DecidesOnStatusAndCodeAlone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(QString, says);
    LerianStage stage(smallLerianEstate());
    stage.world = [&](const Ask &) -> Result<HttpResponse> {
        return HttpResponse{status, {{"content-type", type}}, body};
    };
    const auto impact = stage.readImpact();
    QCOMPARE(impact.error().word(), kind);
    QCOMPARE(impact.error().code, code);
    QCOMPARE(impact.error().serverSays, says);
}

QTEST_APPLESS_MAIN(TestLerianContract)
#include "tst_lerian_contract.moc"
