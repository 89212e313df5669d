// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/deletion/deletionsweep.h"

namespace linchpin::test {

using SecretFor = std::function<QByteArray(const QString &field)>;

/// A world after a deletion, with its backup, and what was true of it. The log of its server is
/// empty.
struct Deleted
{
    std::unique_ptr<DeletionBench> bench;
    std::function<QString()> facts; ///< of the world as it is now, by names
    SecretFor secretFor; ///< what the person types on the way back
    QString before; ///< facts before the deletion
    QString after; ///< and after it
    Backup backup;

    /// The way back, begun or gone on with.
    [[nodiscard]] Result<RestoreState> restore() { return bench->restore(backup, secretFor); }
};

/// Reviews, plans, backs up and deletes, or the end of the program. Of the world are given bench,
/// facts and secretFor.
[[nodiscard]] Deleted deleted(Deleted world, const ConnectionId &id,
                              const std::vector<Decision> &decisions);

/// The world of a bench that was made with a Demo, for deleted(). Facts takes its estate.
template<typename Demo, typename Facts>
[[nodiscard]] Deleted worldOf(std::unique_ptr<DeletionBench> bench, Facts facts,
                              SecretFor secretFor)
{
    DeletionBench &same = *bench;
    Deleted world;
    world.bench = std::move(bench);
    world.facts = [&same, facts] { return facts(estateIn<Demo>(same)); };
    world.secretFor = std::move(secretFor);
    return world;
}

/// It is all as `wanted`, without a warning, with exactly so many writes, each of them in the
/// journal.
void verifyIsBack(Deleted &world, const Result<RestoreState> &state, const QString &wanted,
                  int writes);

/// The write that a row of addWriteRows() names meets trouble: the end is honest, and once the
/// trouble is over the same way back comes to its end without making anything twice.
void verifyRestoreWithTrouble(Deleted &world, const QString &wanted);

/// No hidden value of the demo, which all begin with CANARY, is in any file of a way back, which
/// has a backup among its files.
void verifyNoCanaryAfterRestore(Deleted &world);

} // namespace linchpin::test
