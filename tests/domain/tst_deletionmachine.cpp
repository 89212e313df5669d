// SPDX-License-Identifier: Apache-2.0
// Every step x every trouble, every point of a crash and of a stop, and what must hold after each.
#include "tests/domain/machineworld.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array writeTroubles{Trouble::TakesEffectLate,
                                   Trouble::YesTakesEffectLate,
                                   Trouble::Refused,
                                   Trouble::Forbidden,
                                   Trouble::NotFound,
                                   Trouble::Unreachable,
                                   Trouble::FailsBeforeWrite,
                                   Trouble::TimesOutBeforeEffect,
                                   Trouble::TimesOutAfterEffect,
                                   Trouble::Status500BeforeEffect,
                                   Trouble::Status500AfterEffect,
                                   Trouble::CutBeforeEffect,
                                   Trouble::CutAfterEffect,
                                   Trouble::UnreadableAfterEffect,
                                   Trouble::BusyOnce,
                                   Trouble::BusyForEver,
                                   Trouble::SaysYesDoesNothing,
                                   Trouble::DamagesTheWorld};
constexpr std::array lookTroubles{Trouble::Status500BeforeEffect, Trouble::Unreachable,
                                  Trouble::NotFound, Trouble::NotYetOnce, Trouble::NotYetForEver};
constexpr std::array readTroubles{Trouble::Status500BeforeEffect, Trouble::Unreachable,
                                  Trouble::WorldDrifts, Trouble::SomebodyElseDeletes};

std::vector<Script> allScripts(std::size_t actions)
{
    std::vector<Script> scripts{{}};
    const auto add = [&scripts](Trouble trouble, At at, std::size_t occurrences) {
        for (std::size_t nth = 0; nth < occurrences; ++nth) {
            scripts.push_back({trouble, at, static_cast<int>(nth), false});
            scripts.push_back({trouble, at, static_cast<int>(nth), true});
        }
    };
    for (const Trouble trouble : writeTroubles)
        add(trouble, At::Perform, actions);
    for (const Trouble trouble : lookTroubles)
        add(trouble, At::Look, actions);
    for (const Trouble trouble : readTroubles)
        add(trouble, At::Read, 5);
    return scripts;
}

/// What every end must satisfy, whatever happened on the way.
QString brokenPromise(const MachineWorld &world, const Plan &plan)
{
    const RunState &state = world.state();
    if (!world.violations().isEmpty())
        return world.violations().join(u"; "_s);
    switch (state.outcome) {
    case Outcome::Deleted: return world.isGone() ? QString() : u"says deleted, is there"_s;
    case Outcome::Refused:
    case Outcome::Unchanged:
        return world.isUntouched() ? QString() : u"says unchanged, is changed"_s;
    case Outcome::RolledBack:
        return world.isUntouched() ? QString() : u"says rolled back, is changed"_s;
    case Outcome::AlreadyGone: return {};
    case Outcome::Halted:
        if (state.reason.isEmpty())
            return u"halted without a reason"_s;
        return canResume(plan, state) ? QString() : u"halted for ever"_s;
    case Outcome::Waiting:
        return state.step == Step::Observing ? QString() : u"waits for nothing"_s;
    case Outcome::None:
        return state.step == Step::Confirming ? QString() : u"came to rest without an outcome"_s;
    }
    return u"no outcome"_s;
}

struct Shape
{
    const char *name;
    bool withReassign, withDependents, observes, confirmedBefore;
};
constexpr std::array shapes{
    Shape{"plain", false, false, false, true}, Shape{"reassigning", true, false, false, true},
    Shape{"with dependents", true, true, false, true}, Shape{"observing", true, true, true, false}};

} // namespace

class TestDeletionMachine : public QObject
{
    Q_OBJECT

private:
    static void shapeColumns()
    {
        QTest::addColumn<int>("shape");
        for (std::size_t i = 0; i < shapes.size(); ++i)
            QTest::newRow(shapes[i].name) << static_cast<int>(i);
    }
    static Shape shapeNow()
    {
        QFETCH_GLOBAL(int, shape);
        return shapes.at(static_cast<std::size_t>(shape));
    }
    static Plan planNow()
    {
        const Shape shape = shapeNow();
        return machinePlan(shape.withReassign, shape.withDependents, shape.observes);
    }

private Q_SLOTS:
    void initTestCase_data() { shapeColumns(); }

    void allWellEndsDeleted()
    {
        MachineWorld world(planNow(), {});
        QVERIFY(world.run(shapeNow().confirmedBefore));
        QCOMPARE(world.state().outcome, Outcome::Deleted);
        QCOMPARE(world.state().step, Step::Done);
        QCOMPARE(brokenPromise(world, planNow()), QString());
    }

    void everyStepSurvivesEveryTrouble()
    {
        const Plan plan = planNow();
        int cases = 0;
        for (const Script &script : allScripts(plan.actions.size())) {
            MachineWorld world(plan, script);
            const QByteArray row = QByteArrayLiteral("trouble ")
                + QByteArray::number(static_cast<int>(script.trouble)) + " at "
                + QByteArray::number(static_cast<int>(script.at)) + " #"
                + QByteArray::number(script.nth) + (script.staysDown ? " stays down" : "");
            QVERIFY2(world.run(shapeNow().confirmedBefore), row.constData());
            QVERIFY2(brokenPromise(world, plan).isEmpty(),
                     (row + ": " + brokenPromise(world, plan).toUtf8()).constData());
            ++cases;
            if (world.state().outcome != Outcome::Halted)
                continue;
            // Once the world is well again a halted run can be brought to an honest end.
            world.heal();
            QVERIFY2(world.resume(), row.constData());
            QVERIFY2(brokenPromise(world, plan).isEmpty(),
                     (row + " resumed: " + brokenPromise(world, plan).toUtf8()).constData());
            ++cases;
        }
        qInfo("%d cases", cases);
    }

    void troubleOnTheWayBackNeverLies()
    {
        const Plan plan = planNow();
        for (const Trouble trouble : writeTroubles) {
            for (int nth = 0; nth < 3; ++nth) {
                for (int stop = 1; stop < 30; ++stop) {
                    Script script{trouble, At::Undo, nth, false, stop};
                    MachineWorld world(plan, script);
                    QVERIFY(world.run(true));
                    QCOMPARE(brokenPromise(world, plan), QString());
                    if (world.state().outcome != Outcome::Halted)
                        continue;
                    world.heal();
                    QVERIFY(world.resume());
                    QCOMPARE(brokenPromise(world, plan), QString());
                }
            }
        }
    }

    void stoppingBeforeTheFirstDeleteUndoesEverything()
    {
        const Plan plan = planNow();
        for (int stop = 1; stop < 40; ++stop) {
            MachineWorld world(plan, {Trouble::None, At::Perform, 0, false, stop});
            QVERIFY(world.run(shapeNow().confirmedBefore));
            QCOMPARE(brokenPromise(world, plan), QString());
            if (world.deletesSent() == 0)
                QVERIFY(world.isUntouched());
        }
    }

    void aCrashAnywhereIsResumedToAnHonestEnd()
    {
        const Plan plan = planNow();
        for (const bool takesEffect : {false, true}) {
            for (int crash = 0; crash < 40; ++crash) {
                MachineWorld world(plan,
                                   {Trouble::None, At::Perform, 0, false, -1, crash, takesEffect});
                QVERIFY(world.run(shapeNow().confirmedBefore));
                if (!world.didCrash())
                    continue;
                world.heal();
                QVERIFY(world.resume());
                QCOMPARE(brokenPromise(world, plan), QString());
                QCOMPARE(world.state().outcome, Outcome::Deleted);
            }
        }
    }

    void aCrashAnywhereCanBeRolledBackUntilSomethingIsGone()
    {
        const Plan plan = planNow();
        for (const bool takesEffect : {false, true}) {
            for (int crash = 0; crash < 40; ++crash) {
                MachineWorld world(plan,
                                   {Trouble::None, At::Perform, 0, false, -1, crash, takesEffect});
                QVERIFY(world.run(shapeNow().confirmedBefore));
                if (!world.didCrash() || !canRollBack(plan, world.state()))
                    continue;
                world.heal();
                QVERIFY(world.rollBack());
                QCOMPARE(brokenPromise(world, plan), QString());
                if (world.deletesSent() == 0)
                    QVERIFY(world.isUntouched());
                else
                    QVERIFY(world.state().outcome != Outcome::Unchanged || world.isUntouched());
            }
        }
    }

    void aCrashOnTheWayBackGoesOnBack()
    {
        const Plan plan = planNow();
        for (int stop = 2; stop < 12; ++stop) {
            for (int crash = stop; crash < stop + 12; ++crash) {
                for (const bool takesEffect : {false, true}) {
                    MachineWorld world(
                        plan, {Trouble::None, At::Perform, 0, false, stop, crash, takesEffect});
                    QVERIFY(world.run(shapeNow().confirmedBefore));
                    if (!world.didCrash())
                        continue;
                    const bool wasGoingBack = world.state().step == Step::RollingBack;
                    world.heal();
                    QVERIFY(world.resume());
                    QCOMPARE(brokenPromise(world, plan), QString());
                    if (wasGoingBack)
                        QVERIFY(world.isUntouched());
                }
            }
        }
    }

    void aDeleteThatIsCarriedOutLateIsSeenDeleted()
    {
        const Plan plan = planNow();
        const int last = static_cast<int>(plan.actions.size()) - 1;
        MachineWorld world(plan, {Trouble::TakesEffectLate, At::Perform, last});
        QVERIFY(world.run(shapeNow().confirmedBefore));
        QCOMPARE(world.state().outcome, Outcome::Deleted);
        QCOMPARE(brokenPromise(world, plan), QString());
    }

    void whatWasAcceptedAndComesIntoSightLateIsNotCalledUnchanged()
    {
        const Plan plan = planNow();
        for (int nth = 0; nth < static_cast<int>(plan.actions.size()); ++nth) {
            MachineWorld world(plan, {Trouble::YesTakesEffectLate, At::Perform, nth});
            QVERIFY(world.run(shapeNow().confirmedBefore));
            if (!shapeNow().observes)
                QCOMPARE(world.state().outcome, Outcome::Deleted);
            QCOMPARE(brokenPromise(world, plan), QString());
        }
    }

    void oneUndoThatFailsDoesNotKeepTheOthersFromIt()
    {
        const Plan plan = planNow();
        if (plan.count(Phase::Preparing) == 0)
            return;
        // drift before the delete, and the first undo is refused
        MachineWorld world(plan, {Trouble::Refused, At::Undo, 0, false, 5});
        QVERIFY(world.run(shapeNow().confirmedBefore));
        if (world.state().outcome != Outcome::Halted)
            return; // stopped before anything was in effect
        int undone = 0;
        for (const ActionProgress &action : world.state().actions)
            undone += action.state == ActionState::Undone ? 1 : 0;
        QVERIFY(undone > 0);
        QVERIFY(!world.state().reason.isEmpty());
        world.heal();
        QVERIFY(world.rollBack());
        QCOMPARE(world.state().outcome, Outcome::RolledBack);
        QVERIFY(world.isUntouched());
    }

    void driftBeforeTheSwitchOffSendsNothing()
    {
        MachineWorld world(planNow(), {Trouble::WorldDrifts, At::Read, 0, false});
        QVERIFY(world.run(true));
        QCOMPARE(world.state().outcome, Outcome::Refused);
        QVERIFY(world.isUntouched());
        QCOMPARE(world.effects(), 1);
    }

    void eventsThatMeanNothingChangeNothing()
    {
        const Plan plan = planNow();
        MachineRules rules;
        rules.project = projectMachinePlan;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        RunState done = initialState(plan);
        done.step = Step::Done;
        done.outcome = Outcome::Deleted;
        const std::vector<Event> events{event::Begin{},
                                        event::ImpactRead{plan.impact},
                                        event::PerformEnded{Performed{}, true},
                                        event::LookEnded{Seen::InEffect},
                                        event::UndoEnded{Performed{}, true},
                                        event::Confirmed{},
                                        event::StopRequested{},
                                        event::ObservationSkipped{},
                                        event::TimeReached{},
                                        event::ResumeRequested{},
                                        event::RollBackRequested{}};
        for (const Event &event : events) {
            const Transition next = advance(plan, done, event, now, rules);
            QVERIFY(next.state == done);
            QVERIFY(next.effects.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDeletionMachine)
#include "tst_deletionmachine.moc"
