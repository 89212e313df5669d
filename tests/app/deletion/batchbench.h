// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/batchplanning.h"
#include "models/service/batchrun.h"
#include "tests/app/deletion/deletionbench.h"

namespace linchpin::test {

/// Everything decided "delete too" where that is offered, else switched off, else accepted; and
/// everything that was not read accepted.
[[nodiscard]] Choices boldChoices(const std::vector<Impact> &impacts);

/// A batch of these connections, or why there is none.
[[nodiscard]] Result<Batch> batchOf(DeletionBench &bench, const std::vector<ConnectionId> &ids,
                                    std::chrono::seconds observe = std::chrono::seconds(0));

/// From begin() to rest, confirmed beforehand; gives up where `dies` says so, as a crash would.
[[nodiscard]] QString carryOut(DeletionBench &bench, const Batch &batch,
                               const std::function<bool()> &dies = {});
/// The last batch, opened anew as after a start of the program.
void goOn(DeletionBench &bench, const QString &run, bool isBack);

/// How the members of that run stand by the journal.
[[nodiscard]] std::vector<RunState> statesOf(DeletionBench &bench, const QString &run);
[[nodiscard]] std::vector<JournalledWrite> writesOf(DeletionBench &bench, const QString &run);

} // namespace linchpin::test
