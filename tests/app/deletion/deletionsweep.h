// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/deletion/deletionbench.h"

#include <functional>

namespace linchpin::test {

/// The estate of a bench that was made with a Demo.
template<typename Demo>
[[nodiscard]] auto &estateIn(DeletionBench &bench)
{
    return dynamic_cast<Demo &>(bench.server().estate()).estate();
}

/// The impact, or the end of the program.
[[nodiscard]] Impact impactIn(DeletionBench &bench, const ConnectionId &id);
/// A plan with these decisions, or the end of the program.
[[nodiscard]] Plan planIn(DeletionBench &bench, const Impact &impact,
                          const std::vector<Decision> &decisions);

/// A deletion that is planned and has not begun. The log of its server is empty.
struct PlannedDeletion
{
    std::unique_ptr<DeletionBench> bench;
    Plan plan;
    /// What the run claims and is not true of the server; empty if all of it is true.
    std::function<QString(const RunState &)> brokenPromise;

    [[nodiscard]] RunState carryOut() { return bench->carryOut(plan); }
};

/// What differs, for brokenClaim(); empty if nothing does.
[[nodiscard]] QString changesBetween(const QString &before, const QString &now);

/// Columns "row" and "write": every trouble at every write, in their order.
enum class Lies { LeftOut, Told };
void addWriteRows(int writes, Lies lies);
/// Columns "row" and "read": every trouble at every so many-th read, each row beginning one later.
/// What says "there is no such thing" is tried at every single read; what hangs costs a second
/// each, so only at these.
void addReadRows(int reads, const std::function<int(int row)> &stride,
                 const std::vector<int> &hanging);

/// Trouble of a row at the n-th write.
[[nodiscard]] TroubleRule onWrite(int row, int write);

// What is verified of the trouble that a row of addWriteRows() or addReadRows() names.

/// Before the first write that cannot be undone one trouble is always undone; from `mayHaltFrom` on
/// the run may halt.
void verifyTroubleWithOneWrite(PlannedDeletion &deletion, int mayHaltFrom);
/// The server stays away after it; once it is back, the run is resumed to an honest end.
void verifyTroubleThatStays(PlannedDeletion &deletion);
/// `methods` are those of reads, as a TroubleRule names them.
void verifyTroubleWithOneRead(PlannedDeletion &deletion, const QString &methods);
/// No hidden value of the demo, which all begin with CANARY, is in the journal.
void verifyNoCanaryAfter(PlannedDeletion &deletion);

} // namespace linchpin::test
