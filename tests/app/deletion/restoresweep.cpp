// SPDX-License-Identifier: Apache-2.0
#include "tests/app/deletion/restoresweep.h"

#include "tests/app/deletion/troublerows.h"

#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

/// Is what the way back claims true of the server? Empty if so.
QString brokenRestoreClaim(const RestoreState &state, const Deleted &world, const QString &wanted)
{
    const QString now = world.facts();
    switch (state.outcome) {
    case RestoreOutcome::Restored:
        return now == wanted ? QString()
                             : u"says restored, should be:\n"_s + wanted + u"\nis:\n"_s + now;
    case RestoreOutcome::Unchanged:
        return now == world.after ? QString()
                                  : u"says unchanged, was:\n"_s + world.after + u"\nis:\n"_s + now;
    case RestoreOutcome::Partly:
        return now != world.after && now != wanted ? QString() : u"says partly, is:\n"_s + now;
    case RestoreOutcome::Halted:
        return state.reason.isEmpty() ? u"halted without a reason"_s : QString();
    case RestoreOutcome::None: return u"no end"_s;
    }
    return {};
}

} // namespace

Deleted deleted(Deleted world, const ConnectionId &id, const std::vector<Decision> &decisions)
{
    DeletionBench &bench = *world.bench;
    world.before = world.facts();
    const Plan plan = planIn(bench, impactIn(bench, id), decisions);
    world.backup = bench.backUp(plan);
    const RunState state = bench.carryOut(plan);
    if (state.outcome != Outcome::Deleted)
        qFatal("not deleted: %s", qPrintable(state.reason));
    world.after = world.facts();
    bench.server().clearLog();
    return world;
}

void verifyIsBack(Deleted &world, const Result<RestoreState> &state, const QString &wanted,
                  int writes)
{
    QVERIFY2(state, qPrintable(state ? QString() : state.error().sentence()));
    QCOMPARE(state->reason, QString());
    QCOMPARE(state->outcome, RestoreOutcome::Restored);
    QCOMPARE(world.facts(), wanted);
    QCOMPARE(state->warnings, std::vector<Warning>());
    QCOMPARE(world.bench->server().writes(), writes);
    QCOMPARE(brokenOnTheWire(world.bench->server().log(), world.bench->restoreWrites()), QString());
}

void verifyRestoreWithTrouble(Deleted &world, const QString &wanted)
{
    QFETCH(int, row);
    QFETCH(int, write);
    world.bench->server().addTrouble(onWrite(row, write));
    auto state = world.restore();
    QVERIFY2(state, qPrintable(state ? QString() : state.error().sentence()));
    if (!troubleRows.at(static_cast<std::size_t>(row)).isLie)
        QCOMPARE(brokenRestoreClaim(*state, world, wanted), QString());
    world.bench->server().clearTrouble();
    if (state->outcome == RestoreOutcome::Restored)
        return;
    state = world.restore();
    QVERIFY2(state, qPrintable(state ? QString() : state.error().sentence()));
    QCOMPARE(state->reason, QString());
    QCOMPARE(state->outcome, RestoreOutcome::Restored);
    QCOMPARE(world.facts(), wanted);
}

void verifyNoCanaryAfterRestore(Deleted &world)
{
    QVERIFY(world.restore());
    const QByteArray files = world.bench->allFiles();
    QVERIFY(files.contains("linchpin-backup"));
    QVERIFY(!files.contains("CANARY"));
}

} // namespace linchpin::test
