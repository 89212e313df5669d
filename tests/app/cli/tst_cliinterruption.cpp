// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interruption.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace linchpin::cli;

class CliInterruptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What works long without the event loop asks, and is not told twice.
    void aSignalIsPendingUntilTheEventLoopHasToldIt()
    {
        Interruption interruption;
        const QSignalSpy told(&interruption, &Interruption::happened);
        QVERIFY(!Interruption::isPending());
        for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
            QCOMPARE(std::raise(number), 0);
            QVERIFY(Interruption::isPending());
            const qsizetype before = told.size();
            QTRY_COMPARE(told.size(), before + 1);
            QVERIFY(!Interruption::isPending());
        }
    }
};

QTEST_GUILESS_MAIN(CliInterruptionTest)
#include "tst_cliinterruption.moc"
