// SPDX-License-Identifier: Apache-2.0
// Every event in every state of a way back, and that nothing unclear is sent again before a look.
#include "models/domain/restore.h"

#include <QTest>

#include <random>

using namespace linchpin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = RestoreStepState;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-01T10:00:00Z"_s, Qt::ISODate);

/// A connection, a dependent that needs it, and something that is impossible.
std::vector<RestoreStep> threeSteps()
{
    RestoreStep connection{.verb = u"create"_s, .subject = {u"connection"_s, u"c"_s}};
    connection.name = u"billing"_s;
    RestoreStep sync{.verb = u"create"_s, .subject = {u"sync"_s, u"s"_s}};
    sync.needs = {connection.subject};
    RestoreStep other{.verb = u"relink"_s, .subject = {u"sync"_s, u"o"_s}};
    other.impossible = u"by hand"_s;
    return {connection, sync, other};
}

Result<Restored> refusal()
{
    return failure(ApiError{.kind = ApiError::Kind::Refused, .httpStatus = 422});
}

Result<Restored> unclear()
{
    return failure(ApiError{.kind = ApiError::Kind::TimedOut});
}

Result<RestoreSight> sight(Seen seen, const QString &id = {})
{
    return RestoreSight{seen, id, {}};
}

/// A way back, event by event.
struct Walk
{
    std::vector<RestoreStep> steps = threeSteps();
    RestoreState state = initialRestore(steps);
    std::optional<restore::Effect> effect;
    QDateTime time = now;

    void take(const restore::Event &event)
    {
        auto next = advance(steps, state, event, time, 5s);
        state = std::move(next.state);
        effect = next.effect;
    }
    template<typename E>
    [[nodiscard]] bool wants() const
    {
        return effect && std::holds_alternative<E>(*effect);
    }
};

} // namespace

class TestRestoreMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepByStepToTheEnd()
    {
        Walk walk;
        walk.take(restore::Go{});
        QCOMPARE(std::get<restore::Perform>(*walk.effect).step, 0);
        walk.take(restore::StepEnded{Restored{.newId = u"c2"_s}, true});
        QVERIFY(walk.wants<restore::Look>());
        walk.take(restore::LookEnded{sight(Seen::InEffect, u"c2"_s)});
        QCOMPARE(std::get<restore::Perform>(*walk.effect).step, 1);
        QCOMPARE(newIds(walk.steps, walk.state), (QMap<QString, QString>{{u"c"_s, u"c2"_s}}));
        walk.take(restore::StepEnded{Restored{.wasThere = true, .newId = u"s"_s}, false});
        QVERIFY(walk.wants<restore::Finish>());
        QCOMPARE(walk.state.outcome,
                 RestoreOutcome::Restored); // what is impossible was said before
        QCOMPARE(walk.state.steps[2].state, State::LeftOut);
    }

    void whereAllIsThereNothingWasRestoredAndTheBackupMayBeUsed()
    {
        Walk walk;
        const auto allThere = [&walk] {
            walk.take(restore::Go{});
            walk.take(restore::StepEnded{Restored{.wasThere = true, .newId = u"c"_s}, false});
            walk.take(restore::StepEnded{Restored{.wasThere = true, .newId = u"s"_s}, false});
        };
        allThere();
        QCOMPARE(walk.state.outcome, RestoreOutcome::Unchanged);
        QVERIFY(wasAllThere(walk.state));
        QVERIFY(walk.state.reason.contains(u"there already"_s));
        walk.take(restore::Go{}); // later, when it may be gone: everything is looked at again
        QCOMPARE(std::get<restore::Perform>(*walk.effect).step, 0);
        QCOMPARE(walk.state.steps[1].state, State::Pending);
        QVERIFY(!wasAllThere(walk.state));
    }

    void whereNothingIsPossibleNothingWasRestored()
    {
        Walk walk;
        for (RestoreStep &step : walk.steps)
            step.impossible = u"by hand"_s;
        walk.take(restore::Go{});
        QCOMPARE(walk.state.outcome, RestoreOutcome::Unchanged);
        QVERIFY(!wasAllThere(walk.state));
        QVERIFY(!walk.state.reason.isEmpty());
    }

    void whatDiffersIsToldOnlyOfWhatIsMade()
    {
        const RestoreStep step{.differs = {u"It gets a new id."_s}};
        for (const State state : {State::Pending, State::Sent, State::Done, State::NotTaken})
            QCOMPARE(differencesToTell(step, {.state = state}), step.differs);
        QCOMPARE(differencesToTell(step, {.state = State::AlreadyThere}), QStringList());
        RestoreStep impossible = step;
        impossible.impossible = u"by hand"_s;
        QCOMPARE(differencesToTell(impossible, {}), QStringList());
    }

    void whatIsRefusedTakesAlongWhatNeedsIt()
    {
        Walk walk;
        walk.take(restore::Go{});
        walk.take(restore::StepEnded{refusal(), true});
        QCOMPARE(walk.state.outcome, RestoreOutcome::Unchanged);
        QCOMPARE(walk.state.steps[0].state, State::NotTaken);
        QCOMPARE(walk.state.steps[1].state, State::LeftOut);
        walk.take(restore::Go{}); // asked again
        QCOMPARE(std::get<restore::Perform>(*walk.effect).step, 0);
    }

    void anUnclearAnswerIsLookedAtUntilItIsSettled()
    {
        Walk walk;
        walk.take(restore::Go{});
        walk.take(restore::StepEnded{unclear(), true});
        QVERIFY(walk.wants<restore::Look>());
        walk.take(restore::LookEnded{sight(Seen::NotInEffect)});
        QVERIFY(walk.wants<restore::WaitUntil>()); // it may still come
        walk.time = now.addSecs(6);
        walk.take(restore::TimeReached{});
        QVERIFY(walk.wants<restore::Look>());
        walk.take(restore::LookEnded{sight(Seen::NotInEffect)});
        QCOMPARE(walk.state.steps[0].state, State::NotTaken);
        QCOMPARE(walk.state.outcome, RestoreOutcome::Unchanged);
    }

    void whatCannotBeReadHaltsAndIsLookedAtFirstAfterwards()
    {
        Walk walk;
        walk.take(restore::Go{});
        walk.take(restore::StepEnded{unclear(), true});
        walk.take(restore::LookEnded{failure(ApiError{.kind = ApiError::Kind::Server})});
        QCOMPARE(walk.state.outcome, RestoreOutcome::Halted);
        QVERIFY(!walk.state.reason.isEmpty());
        walk.take(restore::Go{});
        QVERIFY(walk.wants<restore::Look>());
        walk.take(restore::LookEnded{sight(Seen::InEffect, u"c2"_s)});
        QCOMPARE(walk.state.steps[0].state, State::Done);
    }

    void aCrashIsLookedAtFirstAndBegunOnceMoreOnlyIfItCameToNothing()
    {
        Walk walk;
        walk.take(restore::Go{}); // the state is on disk, and then the program is gone
        walk.time = now.addSecs(60);
        walk.take(restore::Go{});
        QVERIFY(walk.wants<restore::Look>());
        walk.take(restore::LookEnded{sight(Seen::NotInEffect)});
        QCOMPARE(std::get<restore::Perform>(*walk.effect).step, 0);
    }

    void twoThatCouldBeItHalt()
    {
        Walk walk;
        walk.take(restore::Go{});
        walk.take(restore::StepEnded{unclear(), true});
        walk.take(restore::LookEnded{sight(Seen::Different)});
        QCOMPARE(walk.state.outcome, RestoreOutcome::Halted);
        QCOMPARE(walk.state.steps[0].state, State::Unknown);
    }

    void stoppingLetsTheCurrentRequestEnd()
    {
        Walk walk;
        walk.take(restore::Go{});
        walk.take(restore::Stop{});
        QVERIFY(!walk.effect);
        walk.take(restore::StepEnded{Restored{.newId = u"c2"_s}, true});
        walk.take(restore::LookEnded{sight(Seen::InEffect, u"c2"_s)});
        QCOMPARE(walk.state.outcome, RestoreOutcome::Partly);
        QCOMPARE(walk.state.steps[1].state, State::Pending);
    }

    void theStateSurvivesTheJournal()
    {
        Walk walk;
        walk.take(restore::Go{});
        walk.take(restore::StepEnded{unclear(), true});
        QCOMPARE(restoreStateFromJson(toJson(walk.state)).value(), walk.state);
        QJsonObject foreign = toJson(walk.state);
        foreign.insert(u"more"_s, 1);
        QVERIFY(!restoreStateFromJson(foreign));
    }

    /// Whatever happens in whatever order: between two sends of one step there is a look that saw
    /// nothing, and every walk ends.
    void chanceFindsNoSecondSendWithoutALook()
    {
        std::mt19937 random(20261101);
        for (int round = 0; round < 5000; ++round) {
            Walk walk;
            bool mayBeThere = false;
            walk.take(restore::Go{});
            for (int turn = 0; turn < 40 && walk.state.outcome == RestoreOutcome::None; ++turn) {
                const auto pick = random() % 4;
                if (walk.wants<restore::Perform>()) {
                    QVERIFY2(!mayBeThere, "sent again without a look");
                    mayBeThere = pick == 1;
                    if (pick == 0)
                        walk.take(restore::StepEnded{refusal(), true});
                    else if (pick == 1)
                        walk.take(restore::StepEnded{unclear(), true});
                    else
                        walk.take(restore::StepEnded{Restored{.newId = u"x"_s}, pick == 2});
                } else if (walk.wants<restore::Look>()) {
                    mayBeThere = false;
                    if (pick == 0)
                        walk.take(restore::LookEnded{sight(Seen::NotInEffect)});
                    else if (pick == 1)
                        walk.take(restore::LookEnded{failure(ApiError{})});
                    else
                        walk.take(restore::LookEnded{sight(Seen::InEffect, u"x"_s)});
                    if (walk.state.outcome == RestoreOutcome::Halted)
                        walk.take(restore::Go{});
                } else {
                    walk.time = walk.time.addSecs(10);
                    walk.take(restore::TimeReached{});
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRestoreMachine)
#include "tst_restoremachine.moc"
