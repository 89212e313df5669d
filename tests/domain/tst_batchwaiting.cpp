// SPDX-License-Identifier: Apache-2.0
// Several that are switched off and wait together: what holds them, one that is left out, one that
// goes on alone.
#include "tests/domain/batchworld.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

class TestBatchWaiting : public QObject
{
    Q_OBJECT

private:
    /// All of them are switched off and wait.
    struct Waiting
    {
        Batch batch;
        BatchState state;
        std::vector<RunState> runs;
        QDateTime now;

        [[nodiscard]] BatchTransition tell(const BatchEvent &event) const
        {
            return advance(batch, linksOf(batch), state, runs, event, now, 4);
        }
        /// Everything that is under way comes to rest as its run stands.
        BatchTransition rest()
        {
            BatchTransition last{state, {}};
            for (std::size_t i = 0; i < 2 * runs.size(); ++i) {
                const auto busy = std::ranges::find_if(state.members, &MemberState::isUnderWay);
                if (busy == state.members.end())
                    return last;
                last = tell({.kind = BatchEvent::Kind::MemberRested,
                             .member = static_cast<int>(busy - state.members.begin())});
                state = last.state;
            }
            return last;
        }
    };
    static Waiting waiting(BatchStage stage)
    {
        Waiting all{.batch = batchOf(fourOfWhichTwoShare(), std::chrono::seconds(3600)),
                    .state = {},
                    .runs = {},
                    .now = {}};
        all.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        all.state = initialState(all.batch);
        all.state.stage = stage;
        all.state.observeUntil = all.now.addSecs(3600);
        all.state.hasObserved = stage == BatchStage::Confirming;
        for (const Plan &plan : all.batch.members) {
            all.runs.push_back(initialMemberState(plan));
            all.runs.back().step = Step::Confirming;
        }
        return all;
    }

    /// One script to its end; a run that halted is resumed once all is well again.

private Q_SLOTS:
    /// All were confirmed beforehand, and a sign of one holds them. It is taken back; the others
    /// are asked about, not deleted.
    void leavingOneOutIsNoYesForTheOthers()
    {
        Waiting all = waiting(BatchStage::Confirming);
        for (MemberState &member : all.state.members)
            member.isConfirmed = true;
        const int last = static_cast<int>(all.runs.size()) - 1; // none relies on it
        const auto out = all.tell({.kind = BatchEvent::Kind::RollBackRequested, .member = last});
        all.state = out.state;
        QVERIFY(all.state.members[static_cast<std::size_t>(last)].isUnderWay);
        all.runs[static_cast<std::size_t>(last)].step = Step::Done;
        all.runs[static_cast<std::size_t>(last)].outcome = Outcome::RolledBack;
        const BatchTransition after = all.rest();
        QVERIFY(std::ranges::any_of(after.effects, [](const BatchEffect &effect) {
            return effect.kind == BatchEffect::Kind::AskConfirmation;
        }));
        QVERIFY(std::ranges::none_of(after.effects, [](const BatchEffect &effect) {
            return effect.kind == BatchEffect::Kind::Confirm;
        }));
        QCOMPARE(all.state.stage, BatchStage::Confirming);
        QVERIFY(std::ranges::none_of(all.state.members, &MemberState::isConfirmed));
    }

    void goingOnWithOneBeforeTheTimeIsOverChangesNothing()
    {
        Waiting all = waiting(BatchStage::Observing);
        const auto early = all.tell({.kind = BatchEvent::Kind::ResumeRequested, .member = 0});
        QCOMPARE(early.state.stage, BatchStage::Observing);
        QCOMPARE(early.state.only, -1);
        all.now = all.state.observeUntil;
        const auto late = all.tell({.kind = BatchEvent::Kind::ResumeRequested, .member = 0});
        QCOMPARE(late.state.only, 0);
    }

    void whatWasSeenOfOneHoldsAllOfThem()
    {
        Waiting all = waiting(BatchStage::Confirming);
        const BatchTransition held =
            all.tell({.kind = BatchEvent::Kind::Confirmed, .isHeld = true});
        QVERIFY(held.effects.empty());
        QVERIFY(held.state == all.state);
        const BatchTransition free = all.tell({.kind = BatchEvent::Kind::Confirmed});
        QCOMPARE(free.state.stage, BatchStage::Deleting);
    }

    void confirmedBeforehandTheyAreAskedForAllTheSame()
    {
        Waiting all = waiting(BatchStage::Observing);
        for (MemberState &member : all.state.members)
            member.isConfirmed = true;
        all.now = all.state.observeUntil;
        const BatchTransition over =
            all.tell({.kind = BatchEvent::Kind::TimeReached, .isHeld = true});
        QCOMPARE(over.state.stage, BatchStage::Confirming);
        QCOMPARE(over.effects.size(), 1U);
        QCOMPARE(over.effects.front().kind, BatchEffect::Kind::AskConfirmation);
        QCOMPARE(all.tell({.kind = BatchEvent::Kind::TimeReached}).state.stage,
                 BatchStage::Deleting);
    }

    void confirmedBeforehandAllAreLookedAtOnceMoreBeforeOneIsDeleted()
    {
        Waiting all = waiting(BatchStage::Confirming);
        for (MemberState &member : all.state.members)
            member.isConfirmed = true;
        const BatchTransition looks =
            all.tell({.kind = BatchEvent::Kind::Confirmed, .needsLook = true});
        QCOMPARE(looks.state.stage, BatchStage::Confirming);
        QVERIFY(looks.effects == std::vector<BatchEffect>{{BatchEffect::Kind::Look}});
        const BatchTransition blind = all.tell({.kind = BatchEvent::Kind::Looked, .isHeld = true});
        QVERIFY(blind.effects == std::vector<BatchEffect>{{BatchEffect::Kind::AskConfirmation}});
        QVERIFY(std::ranges::none_of(blind.state.members, &MemberState::isConfirmed));
        QCOMPARE(all.tell({.kind = BatchEvent::Kind::Looked}).state.stage, BatchStage::Deleting);
        all.state.stage = BatchStage::Observing; // a look that was dropped tells nothing
        QVERIFY(all.tell({.kind = BatchEvent::Kind::Looked}).effects.empty());
    }

    void oneIsLeftOutAndTheOthersGoOnWaiting_data()
    {
        QTest::addColumn<BatchStage>("stage");
        QTest::newRow("observing") << BatchStage::Observing;
        QTest::newRow("confirming") << BatchStage::Confirming;
    }
    void oneIsLeftOutAndTheOthersGoOnWaiting()
    {
        QFETCH(BatchStage, stage);
        for (const auto kind : {BatchEvent::Kind::LeftOut, BatchEvent::Kind::RollBackRequested}) {
            Waiting all = waiting(stage);
            const auto c = static_cast<int>(placeOf(all.batch, u"c"_s)); // nobody relies on it
            const QDateTime until = all.state.observeUntil;
            const BatchTransition left = all.tell({.kind = kind, .member = c});
            QCOMPARE(left.effects, std::vector<BatchEffect>({{BatchEffect::Kind::Stop, c, {}}}));
            QCOMPARE(left.state.stage, stage);
            all.state = left.state;
            all.runs[static_cast<std::size_t>(c)].outcome = Outcome::RolledBack;
            const BatchTransition then =
                all.tell({.kind = BatchEvent::Kind::MemberRested, .member = c});
            QCOMPARE(then.state.stage, stage);
            QCOMPARE(then.state.observeUntil, until);
            QCOMPARE(stillToDelete(then.state, all.runs), 3);
            QCOMPARE(then.effects.empty(), stage == BatchStage::Observing);
        }
    }

    void whatReliesOnTheOneLeftOutGoesBackToo()
    {
        Waiting all = waiting(BatchStage::Observing);
        const auto e = static_cast<int>(placeOf(all.batch, u"e"_s)); // a shows it as its copy
        all.state = all.tell({.kind = BatchEvent::Kind::LeftOut, .member = e}).state;
        QCOMPARE(all.state.members[placeOf(all.batch, u"a"_s)].errand, MemberErrand::Back);
        QCOMPARE(all.state.members[placeOf(all.batch, u"c"_s)].errand, MemberErrand::Forward);
    }

    void allLeftOutIsTheEnd()
    {
        Waiting all = waiting(BatchStage::Observing);
        for (std::size_t i = 0; i < all.runs.size(); ++i)
            all.state =
                all.tell({.kind = BatchEvent::Kind::LeftOut, .member = static_cast<int>(i)}).state;
        for (RunState &run : all.runs)
            run.outcome = Outcome::RolledBack;
        QCOMPARE(all.rest().state.stage, BatchStage::Ended);
    }

    void oneThatGoesOnAloneLeavesTheOthersTheirTime()
    {
        Waiting all = waiting(BatchStage::Observing);
        const QDateTime until = all.state.observeUntil;
        const auto c = static_cast<int>(placeOf(all.batch, u"c"_s));
        all.state.members[static_cast<std::size_t>(c)].isConfirmed = true;
        all.state =
            all.tell({.kind = BatchEvent::Kind::ObservationSkipped, .member = c, .reason = u"x"_s})
                .state;
        QCOMPARE(all.state.stage, BatchStage::Deleting);
        all.runs[static_cast<std::size_t>(c)].outcome = Outcome::Deleted;
        const BatchTransition then =
            all.tell({.kind = BatchEvent::Kind::MemberRested, .member = c});
        QCOMPARE(then.state.stage, BatchStage::Observing);
        QCOMPARE(then.state.observeUntil, until);
        QCOMPARE(then.effects.back().kind, BatchEffect::Kind::Finish);
    }
};

QTEST_GUILESS_MAIN(TestBatchWaiting)
#include "tst_batchwaiting.moc"
