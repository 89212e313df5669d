// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/deletion/deletionbench.h"
#include "tests/app/deletion/troublerows.h"

#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

/// A world after a deletion, with its backup, and what was true of it.
struct Deleted
{
    std::unique_ptr<DeletionBench> bench;
    Backup backup;
    QString before; ///< facts by names, before the deletion
    QString after; ///< and after it
};

/// Reviews, plans, backs up and deletes; fails the test if that does not come off.
[[nodiscard]] inline Deleted deleted(std::unique_ptr<DeletionBench> bench, const ConnectionId &id,
                                     const std::vector<Decision> &decisions,
                                     const std::function<QString()> &facts)
{
    Deleted made{std::move(bench), {}, facts(), {}};
    const auto impact = made.bench->review(id);
    if (!impact)
        qFatal("no impact: %s", qPrintable(impact.error().sentence()));
    const auto plan = made.bench->plan(*impact, decisions);
    if (!plan)
        qFatal("no plan: %s", qPrintable(plan.error().detail));
    made.backup = made.bench->backUp(*plan);
    const RunState state = made.bench->carryOut(*plan);
    if (state.outcome != Outcome::Deleted)
        qFatal("not deleted: %s", qPrintable(state.reason));
    made.after = facts();
    made.bench->server().clearLog();
    return made;
}

inline void addRestoreRows(int writes, bool withLies)
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("write");
    for (std::size_t row = 0; row < troubleRows.size(); ++row) {
        if (troubleRows[row].isLie && !withLies)
            continue;
        for (int write = 1; write <= writes; ++write)
            QTest::addRow("write %d: %s", write, troubleRows[row].name)
                << static_cast<int>(row) << write;
    }
}

/// Is what the way back claims true of the server? Empty if so.
[[nodiscard]] inline QString brokenRestoreClaim(const RestoreState &state, const Deleted &world,
                                                const QString &wanted, const QString &now)
{
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

/// One write meets trouble: the end is honest, and once the trouble is over the same way back comes
/// to its end without making anything twice.
inline void restoreWithTrouble(Deleted &world, const QString &wanted, int row, int write,
                               const std::function<QByteArray(const QString &)> &secretFor,
                               const std::function<QString()> &facts)
{
    const TroubleRow &trouble = troubleRows.at(static_cast<std::size_t>(row));
    TroubleRule rule = trouble.rule();
    rule.onlyWrites = true;
    rule.from = write;
    world.bench->server().addTrouble(rule);
    auto state = world.bench->restore(world.backup, secretFor);
    QVERIFY2(state, qPrintable(state ? QString() : state.error().sentence()));
    if (!trouble.isLie)
        QCOMPARE(brokenRestoreClaim(*state, world, wanted, facts()), QString());
    world.bench->server().clearTrouble();
    if (state->outcome == RestoreOutcome::Restored)
        return;
    state = world.bench->restore(world.backup, secretFor);
    QVERIFY2(state, qPrintable(state ? QString() : state.error().sentence()));
    QCOMPARE(state->reason, QString());
    QCOMPARE(state->outcome, RestoreOutcome::Restored);
    QCOMPARE(facts(), wanted);
}

} // namespace linchpin::test
