// SPDX-License-Identifier: Apache-2.0
// Several connections shown as one.
#include "models/domain/batchmachine.h"
#include "models/domain/jointplan.h"
#include "tests/domain/batchestate.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

namespace {

Batch sample()
{
    return batchOf(twoSharing());
}

std::vector<RunState> begun(const Batch &batch)
{
    std::vector<RunState> runs;
    for (const Plan &plan : batch.members)
        runs.push_back(initialMemberState(plan));
    return runs;
}

/// Two rows of one dependent, as two connections see it.
std::vector<Impact> twoViews(const Dependent &first, const Dependent &second)
{
    std::vector<Impact> impacts = impactsOf(twoSharing());
    impacts[0].dependents = {first};
    impacts[1].dependents = {second};
    return impacts;
}

Dependent user(Effect effect, std::vector<DecisionWord> words)
{
    Dependent row;
    row.key = {u"user"_s, u"u"_s};
    row.effect = effect;
    row.decisions = std::move(words);
    return row;
}

} // namespace

class TestJointPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneItIsThatOne()
    {
        const Impact impact = impactsOf(twoSharing()).front();
        QVERIFY(jointImpact({impact}) == impact);
    }

    void everyDependentStandsThereOnceAndNoConnectionIsNamedByAnId()
    {
        const Impact joint = jointImpact(impactsOf(twoSharing()));
        QCOMPARE(joint.dependents.size(), 2U);
        QVERIFY(joint.connection.id.value.isEmpty());
        QVERIFY(joint.connection.name.contains(u'2'));
    }

    void theWorstEffectAndEveryChoiceCount()
    {
        using enum DecisionWord;
        const auto impacts =
            twoViews(user(Effect::Mentions, {Keep, Accept}), user(Effect::Blocks, {Keep, Delete}));
        const Dependent row = jointImpact(impacts).dependents.front();
        QCOMPARE(row.effect, Effect::Blocks);
        QCOMPARE(row.decisions, (std::vector{Keep, Accept, Delete}));
    }

    void whatHangsOnSeveralDirectlyCannotBeMoved()
    {
        using enum DecisionWord;
        const Dependent movable = user(Effect::Blocks, {Keep, Reassign, Delete});
        QCOMPARE(jointImpact(twoViews(movable, movable)).dependents.front().decisions,
                 (std::vector{Keep, Delete}));
    }

    void aPlaceThatOneCouldNotReadIsNotRead()
    {
        std::vector<Impact> impacts = impactsOf(twoSharing());
        impacts[0].coverage = {{u"users"_s, u"Users"_s, CoverageStatus::Complete, {}, 2}};
        impacts[1].coverage = {{u"users"_s, u"Users"_s, CoverageStatus::Failed, u"500"_s, 0}};
        const Impact joint = jointImpact(impacts);
        QCOMPARE(joint.coverage.size(), 1U);
        QCOMPARE(joint.coverage.front().status, CoverageStatus::Failed);
        QCOMPARE(joint.coverage.front().reason, u"500"_s);
        QCOMPARE(joint.verdict(), Verdict::Unknown);
    }

    void whatIsSaidOfOneOnlyNamesIt()
    {
        std::vector<Impact> impacts = impactsOf(twoSharing());
        const Warning common{u"c"_s, u"said of both"_s, false};
        impacts[0].warnings = {common, {u"o"_s, u"said of one"_s, true}};
        impacts[1].warnings = {common};
        const Impact joint = jointImpact(impacts);
        QCOMPARE(joint.warnings.size(), 2U);
        QCOMPARE(joint.warnings[0], common);
        QVERIFY(joint.warnings[1].message.startsWith(impacts[0].connection.name));
    }

    void secretsAreNamedByTheirConnection()
    {
        std::vector<Impact> impacts = impactsOf(twoSharing());
        impacts[1].deactivation.secretsNeeded = {u"password"_s};
        QCOMPARE(jointImpact(impacts).deactivation.secretsNeeded,
                 QStringList{impacts[1].connection.id.value + u":password"_s});
    }

    void nothingIsDeletedBeforeEverythingIsSwitchedOff()
    {
        const Plan joint = jointPlan(sample());
        QCOMPARE(joint.actions.size(), 8U);
        const auto firstDelete =
            std::ranges::find_if(joint.actions, [](const PlannedAction &action) {
                return action.phase == Phase::RemovingDependents || action.phase == Phase::Deleting;
            });
        QVERIFY(std::all_of(firstDelete, joint.actions.end(), [](const PlannedAction &action) {
            return action.phase == Phase::RemovingDependents || action.phase == Phase::Deleting;
        }));
    }

    void theStateOfAnActionIsThatOfItsMember()
    {
        const Batch batch = sample();
        std::vector<RunState> runs = begun(batch);
        runs[1].actions.front().state = ActionState::InEffect;
        const RunState joint = jointState(batch, initialState(batch), runs);
        const auto order = jointOrder(batch);
        QCOMPARE(joint.actions.size(), order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(joint.actions[i].state, runs[order[i].member].actions[order[i].action].state);
    }

    void itEndsAsTheWorstOfThem_data()
    {
        QTest::addColumn<Outcome>("first");
        QTest::addColumn<Outcome>("second");
        QTest::addColumn<Outcome>("joint");
        using enum Outcome;
        QTest::newRow("both gone") << Deleted << Deleted << Deleted;
        QTest::newRow("one back") << Deleted << RolledBack << RolledBack;
        QTest::newRow("one halted") << Halted << Deleted << Halted;
        QTest::newRow("one not over") << Deleted << None << None;
        QTest::newRow("nothing done") << Unchanged << Refused << Unchanged;
    }
    void itEndsAsTheWorstOfThem()
    {
        QFETCH(const Outcome, first);
        QFETCH(const Outcome, second);
        const Batch batch = sample();
        std::vector<RunState> runs = begun(batch);
        runs[0].outcome = first;
        runs[1].outcome = second;
        BatchState state = initialState(batch);
        QCOMPARE(jointState(batch, state, runs).outcome, Outcome::None); // it has not ended
        state.stage = BatchStage::Ended;
        QTEST(jointState(batch, state, runs).outcome, "joint");
    }

    void itIsNotAskedWhileOneIsStillToBeRead()
    {
        const Batch batch = sample();
        std::vector<RunState> runs = begun(batch);
        for (RunState &run : runs)
            run.step = Step::Confirming;
        BatchState state = initialState(batch);
        state.stage = BatchStage::Confirming;
        QCOMPARE(jointState(batch, state, runs).step, Step::Confirming);
        state.members[1].errand = MemberErrand::Again; // its turn comes
        QCOMPARE(jointState(batch, state, runs).step, Step::Rechecking);
    }

    void whoGoesBackIsNotAskedAbout()
    {
        const Batch batch = sample();
        BatchState state = initialState(batch);
        QCOMPARE(stillToDeleteOf(batch, state, begun(batch)).members.size(), 2U);
        state.members[0].errand = MemberErrand::Back;
        const WholePlan left = stillToDeleteOf(batch, state, begun(batch));
        QCOMPARE(left.members().size(), 1U);
        QCOMPARE(left.phrase(), u"delete 1 connection"_s);
    }
};

QTEST_GUILESS_MAIN(TestJointPlan)
#include "tst_jointplan.moc"
