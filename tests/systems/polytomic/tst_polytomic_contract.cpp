// SPDX-License-Identifier: Apache-2.0
// What a safe delete has to do with this system: the ten rules of docs/systems/polytomic.md, each a
// test.
#include "models/domain/fingerprint.h"
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/stage.h"

#include <QJsonDocument>
#include <QTest>

using namespace linchpin;
using namespace linchpin::polytomic::test;
using linchpin::test::drive;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
namespace demo = linchpin::polytomic::demo;

namespace {

Effect effectOf(const Impact &impact, const char *kind, const QString &id)
{
    const Dependent *row = impact.find({QString::fromLatin1(kind), id});
    return row ? row->effect : Effect::Mentions;
}

} // namespace

class TestPolytomicContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line1TheVersionIsAskedForAndItsEchoChecked();
    void line2EveryKindOfUserIsFound();
    void line3ThePlanKnowsWhatWasActiveAndHoldsNoSecret();
    void line4OnlyWhatIsActiveIsSwitchedOff();
    void line5OffIsProvedAndUndoneExactly();
    void line6ANewUserIsAnotherWorld();
    void line7TheConnectionGoesLastAndWithoutForce();
    void line8TheConnectionItselfIsNeverChangedOrProbed();
    void line9GoneMeansSeenGoneTwice_data();
    void line9GoneMeansSeenGoneTwice();
    void line10AnUnclearDeletionIsLookedAt();
};

void TestPolytomicContract::line1TheVersionIsAskedForAndItsEchoChecked()
{
    QCOMPARE(polytomic::makeSystem()->commonHeaders().front().second, "2025-09-18");
    Stage stage(smallEstate());
    stage.estate().readings.echo = "2021-05-23";
    QCOMPARE(stage.readImpact().error().kind, Kind::Malformed);
    stage.estate().readings.echo.clear(); // older installations may not answer with it
    const auto impact = stage.readImpact();
    QVERIFY(std::ranges::any_of(impact->warnings, [](const Warning &warning) {
        return warning.code == u"api-version-not-confirmed";
    }));
    demo::Estate nothing;
    nothing.connections = smallEstate().connections;
    Stage empty(nothing); // every list is null
    QCOMPARE(empty.readImpact()->dependents, std::vector<Dependent>());
    QCOMPARE(empty.readImpact()->verdict(), Verdict::NeedsDecision);
}

void TestPolytomicContract::line2EveryKindOfUserIsFound()
{
    demo::Estate estate = smallEstate();
    const QString other = idNumber(1, 1);
    estate.models.push_back({idNumber(3, 1), u"Enriched"_s, other, idNumber(1, 0)});
    estate.models.push_back({idNumber(3, 2), u"Joined"_s, other, {}, {idNumber(3, 0)}});
    estate.syncs.push_back(
        {.id = idNumber(4, 3), .target = other, .dbtConnection = idNumber(1, 0)});
    estate.syncs.push_back({.id = idNumber(4, 4), .target = other, .models = {idNumber(3, 1)}});
    estate.syncs.push_back({.id = idNumber(4, 5), .target = other, .models = {idNumber(3, 2)}});
    estate.syncs.push_back(
        {.id = idNumber(4, 6), .target = other, .afterBulkSyncs = {idNumber(2, 0)}});
    Stage stage(estate);
    const Impact impact = stage.readImpact().value();
    QCOMPARE(effectOf(impact, "bulk-sync", idNumber(2, 0)), Effect::Blocks); // destination
    QCOMPARE(effectOf(impact, "model", idNumber(3, 0)), Effect::Blocks);
    QCOMPARE(effectOf(impact, "model", idNumber(3, 1)), Effect::Blocks); // enricher
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 1)), Effect::Blocks); // target
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 3)), Effect::Blocks); // dbt schedule
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 0)), Effect::Blocks); // through a model
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 4)), Effect::Blocks); // through the enriched one
    QCOMPARE(effectOf(impact, "model", idNumber(3, 2)), Effect::Degrades); // joined
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 5)), Effect::Degrades); // over the joined one
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 2)), Effect::Degrades); // runs after a sync
    QCOMPARE(effectOf(impact, "sync", idNumber(4, 6)), Effect::Degrades); // after a bulk sync
    QCOMPARE(impact.dependents.size(), 11U);
    for (const Dependent &row : impact.dependents) {
        QVERIFY(!row.evidence.isEmpty());
        const bool isFirst = row.effect == Effect::Blocks;
        const DecisionWord word = isFirst ? DecisionWord::Delete : DecisionWord::Accept;
        QCOMPARE(row.decisions, std::vector<DecisionWord>({DecisionWord::Keep, word}));
        // to pause one would still block, so it is not offered
        QVERIFY(!row.offers(DecisionWord::Deactivate));
    }
    stage.estate().connections[0].id = idNumber(1, 1); // from the other end
    stage.estate().connections[1].id = idNumber(1, 0);
    QCOMPARE(effectOf(stage.readImpact().value(), "bulk-sync", idNumber(2, 0)), Effect::Blocks);
}

void TestPolytomicContract::line3ThePlanKnowsWhatWasActiveAndHoldsNoSecret()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const Plan &plan = stage.plan;
    QCOMPARE(plan.impact.find({u"bulk-sync"_s, idNumber(2, 0)})->activity, Activity::Active);
    QCOMPARE(plan.impact.find({u"sync"_s, idNumber(4, 1)})->activity, Activity::Paused);
    QVERIFY(!QJsonDocument(toJson(plan)).toJson().contains("CANARY"));
    const auto isFinal = [](const Warning &w) { return w.code == u"deletion-is-final"; };
    QVERIFY(std::ranges::any_of(plan.impact.warnings, isFinal));
}

void TestPolytomicContract::line4OnlyWhatIsActiveIsSwitchedOff()
{
    Stage stage(smallEstate());
    stage.makePlan();
    QStringList switched;
    for (int i = 0; stage.find(u"deactivate", i) >= 0; ++i)
        switched.append(
            stage.plan.actions[std::size_t(stage.find(u"deactivate", i))].subject.text());
    QCOMPARE(switched,
             QStringList({u"bulk-sync:"_s + idNumber(2, 0), u"sync:"_s + idNumber(4, 0)}));
    stage.carryOut(stage.find(u"deactivate", 1));
    // A sync's own run goes on after it is switched off: it has to be cancelled.
    const int cancel = stage.find(u"cancel-run", 1);
    QCOMPARE(stage.perform(cancel)->kind, Performed::Kind::Done);
    QCOMPARE(stage.lastWrite()->request.target(), u"/api/syncs/%1/cancel"_s.arg(idNumber(4, 0)));
}

void TestPolytomicContract::line5OffIsProvedAndUndoneExactly()
{
    Stage stage(smallEstate());
    const demo::Estate before = stage.estate();
    stage.makePlan();
    std::vector<int> done;
    for (int i = 0; stage.plan.actions[std::size_t(i)].phase == Phase::Deactivating; ++i) {
        stage.carryOut(i);
        done.push_back(i);
    }
    QVERIFY(!stage.estate().bulkSyncs.front().run);
    for (const demo::Sync &sync : stage.estate().syncs)
        QVERIFY(!sync.run);
    for (auto it = done.rbegin(); it != done.rend(); ++it) {
        if (!stage.plan.actions[std::size_t(*it)].isReversible)
            continue;
        QVERIFY(stage.undo(*it).has_value());
        QCOMPARE(word(stage.look(*it)), u"not in effect"_s);
    }
    const auto flags = [](const demo::Estate &estate) {
        QStringList lines;
        for (const auto &sync : estate.bulkSyncs)
            lines.append(sync.id + QString::number(int(sync.isActive)));
        for (const auto &sync : estate.syncs)
            lines.append(sync.id + QString::number(int(sync.isActive)));
        lines.sort();
        return lines;
    };
    QCOMPARE(flags(stage.estate()), flags(before)); // cancelled runs do not come back
}

void TestPolytomicContract::line6ANewUserIsAnotherWorld()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const QString planned = fingerprint(stage.plan.impact);
    QCOMPARE(fingerprint(stage.readImpact().value()), planned);
    stage.estate().connections.front().status = u"error"_s; // health comes and goes
    stage.estate().syncs.front().run.reset(); // and so do runs
    QCOMPARE(fingerprint(stage.readImpact().value()), planned);
    stage.estate().syncs.push_back({.id = idNumber(4, 9), .target = idNumber(1, 0)});
    QVERIFY(fingerprint(stage.readImpact().value()) != planned);
    stage.estate().syncs.pop_back();
    stage.estate().syncs.front().isActive = false;
    QVERIFY(fingerprint(stage.readImpact().value()) != planned);
}

void TestPolytomicContract::line7TheConnectionGoesLastAndWithoutForce()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const int last = stage.find(u"delete");
    QCOMPARE(last, int(stage.plan.actions.size()) - 1);
    stage.estate().syncs.push_back(
        {.id = idNumber(4, 9), .name = u"Newcomer"_s, .target = idNumber(1, 0)});
    const auto refused = stage.perform(last);
    QCOMPARE(stage.last.requests(), 2); // whose key it is, then the one DELETE
    QVERIFY(!stage.lastWrite()->request.target().contains(u"force"_s));
    const ApiError error = refused.error();
    QCOMPARE(error.kind, Kind::InUse);
    QVERIFY(!error.mayHaveTakenEffect());
    QVERIFY(error.serverSays.startsWith(u"connection in use\n"_s));
    QVERIFY(error.serverSays.contains(u"sync: Newcomer (%1)"_s.arg(idNumber(4, 9))));
    QVERIFY(error.detail.contains(u"Not in the review: %1."_s.arg(idNumber(4, 9))));
    QVERIFY(error.detail.contains(u"In the review: "_s));
    QCOMPARE(word(stage.look(last)), u"not in effect"_s);

    stage.estate().readings.namesUsers = false; // an older server says less
    QCOMPARE(stage.perform(last).error().kind, Kind::InUse);
}

void TestPolytomicContract::line8TheConnectionItselfIsNeverChangedOrProbed()
{
    Stage stage(smallEstate());
    const QByteArray configuration = stage.estate().connections.front().configuration;
    stage.makePlan();
    std::vector<Ask> asked = stage.last.asked;
    for (int i = 0; i < int(stage.plan.actions.size()); ++i) {
        stage.carryOut(i);
        asked.insert(asked.end(), stage.last.asked.begin(), stage.last.asked.end());
        if (i + 2 == int(stage.plan.actions.size())) // the connection is still there, as it was
            QCOMPARE(stage.estate().connections.front().configuration, configuration);
    }
    for (const Ask &ask : asked) {
        QVERIFY(ask.request.method != "PUT" && ask.request.method != "PATCH");
        QVERIFY(ask.request.method != "DELETE" || ask.effect == AskEffect::Deletes);
    }
    QCOMPARE(stage.estate().connections.size(), 1U);
}

void TestPolytomicContract::line9GoneMeansSeenGoneTwice_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("gone") << u""_s << u"in effect"_s;
    QTest::newRow("still there") << u"there"_s << u"not in effect"_s;
    QTest::newRow("the list still has it") << u"listed"_s << u"not yet"_s;
    QTest::newRow("a 404 that is not Polytomic's") << u"empty"_s << u"endpoint-absent"_s;
    QTest::newRow("the list cannot be read") << u"list-500"_s << u"server"_s;
    QTest::newRow("the list does not come to its end") << u"list-cut"_s << u"malformed"_s;
    QTest::newRow("another organisation's key") << u"key"_s << u"unsafe"_s;
    QTest::newRow("whose key it is cannot be read") << u"me-500"_s << u"server"_s;
    QTest::newRow("another version") << u"version"_s << u"malformed"_s;
}

void TestPolytomicContract::line9GoneMeansSeenGoneTwice()
{
    QFETCH(QString, trouble);
    QFETCH(QString, outcome);
    Stage stage(smallEstate());
    stage.makePlan();
    const QByteArray one = "/api/connections/" + stage.id().toLatin1();
    if (trouble != u"there" && trouble != u"listed")
        stage.estate().connections.erase(stage.estate().connections.begin());
    if (trouble == u"key")
        QVERIFY(stage.server.act(u"move-key"_s));
    if (trouble == u"version")
        stage.estate().readings.echo = "2022-12-12";
    const World truth = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        if (ask.request.path == one && trouble == u"listed")
            return reply(404, R"({"message":"record not found"})");
        if (ask.request.path == one && trouble == u"empty")
            return reply(404, {});
        if (ask.request.path == "/api/connections" && trouble == u"list-500")
            return reply(500, {});
        if (ask.request.path == "/api/connections" && trouble == u"list-cut")
            return reply(200, R"({"data":[],"pagination":{"next_page_token":"again"}})");
        if (ask.request.path == "/api/me" && trouble == u"me-500")
            return reply(500, {});
        return truth(ask);
    };
    QCOMPARE(word(stage.look(stage.find(u"delete"))), outcome);
    QCOMPARE(stage.last.writes, 0);
}

void TestPolytomicContract::line10AnUnclearDeletionIsLookedAt()
{
    Stage stage(smallEstate());
    stage.makePlan();
    for (int i = 0; i + 1 < int(stage.plan.actions.size()); ++i)
        stage.carryOut(i);
    const int last = stage.find(u"delete");
    const World truth = stage.world;
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        const auto whole = truth(ask);
        return ask.effect == AskEffect::Deletes ? reply(500, "{}") : whole;
    };
    const auto performed = stage.perform(last);
    QCOMPARE(stage.last.writes, 1);
    QVERIFY(performed.error().mayHaveTakenEffect());
    QCOMPARE(word(stage.look(last)), u"in effect"_s);
    for (const int status : {200, 204}) { // with or without a body
        Stage other(smallEstate());
        other.makePlan();
        const World itsTruth = other.world;
        other.world = [&](const Ask &ask) -> Result<HttpResponse> {
            return ask.effect == AskEffect::Deletes ? reply(status, {}) : itsTruth(ask);
        };
        QCOMPARE(other.perform(other.find(u"delete"))->kind, Performed::Kind::Done);
    }
}

QTEST_APPLESS_MAIN(TestPolytomicContract)
#include "tst_polytomic_contract.moc"
