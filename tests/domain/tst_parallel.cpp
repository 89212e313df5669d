// SPDX-License-Identifier: Apache-2.0
#include "models/domain/parallel.h"

#include <QTest>

#include <atomic>
#include <vector>

using namespace linchpin;

class ParallelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsDoneOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 7, 1000})
            QTest::addRow("%d", count) << count;
    }
    void everyPartIsDoneOnce()
    {
        QFETCH(const int, count);
        std::vector<std::atomic<int>> done(static_cast<size_t>(count));
        for (int round = 0; round < 20; ++round)
            inParallel(done.size(), [&done](size_t at) { ++done[at]; });
        for (const std::atomic<int> &times : done)
            QCOMPARE(times.load(), 20);
    }

    /// The caller never waits for a helper that has not begun, so there are always enough.
    void partsMayHavePartsOfTheirOwn()
    {
        std::vector<std::atomic<int>> done(64);
        inParallel(8, [&done](size_t outer) {
            inParallel(8, [&done, outer](size_t inner) { ++done[outer * 8 + inner]; });
        });
        for (const std::atomic<int> &times : done)
            QCOMPARE(times.load(), 1);
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "tst_parallel.moc"
