// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batchdocuments.h"
#include "app/cli/exitcode.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;

namespace {

/// A run of a batch that came to this, by our own delete where it deleted.
RunRecord runOf(Outcome outcome)
{
    RunRecord run;
    run.plan.impact.connection.id.value = QStringLiteral("c");
    run.plan.actions = {
        PlannedAction{.phase = Phase::Deleting, .subject = {{}, QStringLiteral("c")}}};
    run.state.outcome = outcome;
    run.state.step = Step::Done;
    const bool isGone = outcome == Outcome::Deleted || outcome == Outcome::AlreadyGone;
    run.state.actions.resize(1);
    if (isGone)
        run.state.actions.front().state = ActionState::InEffect;
    return run;
}

} // namespace

class CliExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasItsNumber_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("hasLeftovers");
        QTest::addColumn<int>("forward");
        QTest::addColumn<int>("back");
        QTest::newRow("deleted") << Outcome::Deleted << false << 0 << 3;
        QTest::newRow("deleted with leftovers") << Outcome::Deleted << true << 7 << 3;
        QTest::newRow("already gone") << Outcome::AlreadyGone << false << 0 << 3;
        QTest::newRow("refused") << Outcome::Refused << false << 3 << 3;
        QTest::newRow("unchanged") << Outcome::Unchanged << false << 4 << 0;
        QTest::newRow("rolled back") << Outcome::RolledBack << false << 5 << 0;
        QTest::newRow("halted") << Outcome::Halted << false << 6 << 6;
        QTest::newRow("waiting") << Outcome::Waiting << false << 6 << 6;
        QTest::newRow("still under way") << Outcome::None << false << 6 << 6;
    }
    void everyOutcomeHasItsNumber()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, hasLeftovers);
        QFETCH(int, forward);
        QFETCH(int, back);
        RunState state;
        state.outcome = outcome;
        state.warnings.push_back({QStringLiteral("jobs-active"), {}}); // tells of the way
        if (hasLeftovers)
            state.warnings.push_back({QStringLiteral("leftover-pods"), {}});
        QCOMPARE(static_cast<int>(exitCodeOf(state, Errand::Forward)), forward);
        QCOMPARE(static_cast<int>(exitCodeOf(state, Errand::Back)), back);
    }

    void ofSeveralTheNumberSaysWhatIsTrueOfAll_data()
    {
        QTest::addColumn<QList<Outcome>>("outcomes");
        QTest::addColumn<int>("forward");
        QTest::addColumn<int>("back");
        using enum Outcome;
        const auto row = [](const char *name, const QList<Outcome> &outcomes, int forward,
                            int back) { QTest::newRow(name) << outcomes << forward << back; };
        row("all deleted", {Deleted, Deleted}, 0, 3);
        row("deleted and gone before", {Deleted, AlreadyGone}, 0, 3);
        row("nothing changed", {Unchanged, Unchanged}, 4, 0);
        row("all taken back", {RolledBack, Unchanged}, 5, 0);
        row("nothing changed beside one that was gone", {AlreadyGone, Unchanged}, 4, 3);
        row("taken back beside one that was gone", {AlreadyGone, RolledBack}, 5, 3);
        row("refused", {Refused, Refused}, 3, 3);
        row("one of two deleted, the other untouched", {Deleted, Unchanged}, 7, 7);
        row("one of two deleted, the other refused", {Refused, Deleted}, 7, 7);
        row("two of three deleted, one taken back", {Deleted, RolledBack, Deleted}, 7, 7);
        row("deleted, taken back, unchanged", {Deleted, RolledBack, Unchanged}, 7, 7);
        row("deleted, taken back, halted", {Deleted, RolledBack, Halted}, 6, 6);
        row("deleted and halted", {Deleted, Halted}, 6, 6);
        row("deleted and waiting", {Deleted, Waiting}, 6, 6);
        row("deleted and not begun", {Deleted, None}, 6, 6);
    }
    void ofSeveralTheNumberSaysWhatIsTrueOfAll()
    {
        QFETCH(const QList<Outcome>, outcomes);
        QFETCH(const int, forward);
        QFETCH(const int, back);
        BatchRecord record;
        for (const Outcome outcome : outcomes)
            record.runs.push_back(runOf(outcome));
        QCOMPARE(static_cast<int>(exitCodeOf(record, Errand::Forward)), forward);
        QCOMPARE(static_cast<int>(exitCodeOf(record, Errand::Back)), back);
    }

    void readingTroubleIsFourAndOurOwnRefusalThree()
    {
        for (int i = 0; i <= static_cast<int>(ApiError::Kind::Unsafe); ++i) {
            const ApiError error{.kind = static_cast<ApiError::Kind>(i)};
            QCOMPARE(static_cast<int>(exitCodeOf(error)),
                     error.kind == ApiError::Kind::Unsafe ? 3 : 4);
        }
    }
};

QTEST_GUILESS_MAIN(CliExitCodesTest)
#include "tst_cliexitcodes.moc"
