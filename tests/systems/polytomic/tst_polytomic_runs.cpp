// SPDX-License-Identifier: Apache-2.0
// Runs that are under way: cancelled and waited for before anything is deleted.
#include "models/systems/polytomic/polytomicsystem.h"
#include "tests/systems/polytomic/stage.h"
#include "tests/systems/polytomic/trouble.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::polytomic::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
namespace demo = linchpin::polytomic::demo;

class TestPolytomicRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsCancelledAndWaitedFor();
    void whatEndsByItselfIsWaitedForWithoutAWrite();
    void aBulkSyncIngestsForAWhileAfterItIsOff();
    void aCancellationThatWasRefusedIsSeenAtOnce();
    void aCancellationOfUnclearOutcomeIsLookedAt();
    void aRunStartedMeanwhileIsSomethingElse();
    void aRunningSyncIsNotDeleted();
    void aConflictAtTheDeleteIsARunThatEnds();
};

void TestPolytomicRuns::aRunIsCancelledAndWaitedFor()
{
    demo::Estate estate = smallEstate();
    estate.readings.cancellingLooks = 2;
    Stage stage(estate);
    stage.makePlan();
    const int action = stage.find(u"cancel-run", 1);
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Done);
    QCOMPARE(stage.last.writes, 1);
    QCOMPARE(stage.lastWrite()->request.target(), stage.plan.actions[std::size_t(action)].path);
    QCOMPARE(stage.memo, QByteArray("{\"run\":\"" + idNumber(9, 1).toLatin1() + "\"}"));
    QCOMPARE(word(stage.look(action)), u"not yet"_s);
    QCOMPARE(word(stage.look(action)), u"not yet"_s);
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
    // and a second time there is nothing to do
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::NothingToDo);
    QCOMPARE(stage.last.writes, 0);
}

void TestPolytomicRuns::whatEndsByItselfIsWaitedForWithoutAWrite()
{
    demo::Estate estate = smallEstate();
    estate.readings.cancellingLooks = 2;
    Stage stage(estate);
    stage.makePlan();
    stage.carryOut(stage.find(u"deactivate")); // a bulk sync's run is cancelled by that
    const int action = stage.find(u"cancel-run");
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Busy);
    QCOMPARE(stage.last.writes, 0);
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Busy);
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::NothingToDo);
}

void TestPolytomicRuns::aBulkSyncIngestsForAWhileAfterItIsOff()
{
    demo::Estate estate = smallEstate();
    estate.bulkSyncs.front().run.reset();
    estate.bulkSyncs.front().ingestsFor = 2;
    Stage stage(estate);
    stage.makePlan();
    stage.carryOut(stage.find(u"deactivate"));
    const int action = stage.find(u"cancel-run");
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Busy);
    QCOMPARE(word(stage.look(action)), u"not yet"_s);
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
}

void TestPolytomicRuns::aCancellationThatWasRefusedIsSeenAtOnce()
{
    Stage stage(smallEstate());
    stage.makePlan();
    stage.estate().guarded.insert(idNumber(4, 0));
    const int action = stage.find(u"cancel-run", 1);
    QCOMPARE(stage.perform(action).error().kind, Kind::Forbidden);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
}

void TestPolytomicRuns::aCancellationOfUnclearOutcomeIsLookedAt()
{
    Stage stage(smallEstate());
    stage.makePlan();
    const int action = stage.find(u"cancel-run", 1);
    const World truth = stage.world;
    stage.world = [&truth](const Ask &ask) -> Result<HttpResponse> {
        if (ask.effect == AskEffect::Reads)
            return truth(ask);
        return failure({.kind = Kind::TimedOut}); // never arrived, but who knows
    };
    QCOMPARE(stage.perform(action).error().kind, Kind::TimedOut);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s); // how often to ask again is not ours
    stage.estate().syncs.front().run->status = u"canceling"_s; // it did arrive
    stage.estate().syncs.front().run->looksLeft = 2;
    stage.crash();
    QCOMPARE(word(stage.look(action)), u"not yet"_s);
    QCOMPARE(word(stage.look(action)), u"not yet"_s);
    QCOMPARE(word(stage.look(action)), u"in effect"_s);
}

void TestPolytomicRuns::aRunStartedMeanwhileIsSomethingElse()
{
    demo::Estate estate = smallEstate();
    estate.readings.cancellingLooks = 0;
    Stage stage(estate);
    stage.makePlan();
    const int action = stage.find(u"cancel-run", 1);
    QVERIFY(stage.perform(action).has_value());
    stage.estate().syncs.front().run = demo::Run{idNumber(9, 7)};
    QCOMPARE(word(stage.look(action)), u"different"_s);
}

/// Everything was brought to rest before; who runs now was started by hand meanwhile.
void TestPolytomicRuns::aRunningSyncIsNotDeleted()
{
    Stage stage(smallEstate());
    stage.makePlan();
    for (const int nth : {0, 1}) { // a bulk sync, a sync
        const int action = stage.find(u"delete-dependent", nth);
        QCOMPARE(stage.perform(action).error().kind, Kind::Conflict);
        QCOMPARE(stage.last.writes, 0);
    }
    const int action = stage.find(u"delete-dependent");
    stage.estate().bulkSyncs.front().run->status = u"canceling"_s;
    stage.estate().bulkSyncs.front().run->looksLeft = 2;
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Busy);
    QCOMPARE(stage.last.writes, 0);
    stage.estate().bulkSyncs.front().run.reset();
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Done);
}

void TestPolytomicRuns::aConflictAtTheDeleteIsARunThatEnds()
{
    Stage stage(smallEstate());
    stage.makePlan();
    quieten(stage.estate());
    const int action = stage.find(u"delete-dependent", 1);
    const World truth = stage.world;
    QByteArray body = R"({"message":"sync is running","status":409})";
    stage.world = [&](const Ask &ask) -> Result<HttpResponse> {
        return ask.effect == AskEffect::Deletes ? reply(409, body) : truth(ask);
    };
    QCOMPARE(stage.perform(action)->kind, Performed::Kind::Busy);
    QCOMPARE(word(stage.look(action)), u"not in effect"_s);
    body = "nobody's words";
    QCOMPARE(stage.perform(action).error().kind, Kind::Conflict);
}

QTEST_APPLESS_MAIN(TestPolytomicRuns)
#include "tst_polytomic_runs.moc"
