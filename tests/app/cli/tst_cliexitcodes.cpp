// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exitcode.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::cli;

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
