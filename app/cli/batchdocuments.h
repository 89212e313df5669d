// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/documents.h"
#include "models/store/runrecord.h"

namespace linchpin::cli {

// What is printed about several connections at once: the documents of --json and the same for
// people. Pure.
[[nodiscard]] QJsonObject batchPlanDocument(const QString &path, const QString &sha256,
                                            const Batch &batch, const std::vector<Warning> &more);
[[nodiscard]] QString batchPlanText(const QString &path, const Batch &batch,
                                    const std::vector<Warning> &more);
[[nodiscard]] QJsonObject batchDocument(const BatchRecord &record);
[[nodiscard]] QString batchText(const BatchRecord &record);
/// All runs, newest first; those of a batch behind it. And the ways back.
[[nodiscard]] QJsonObject allRunsDocument(const std::vector<RunRecord> &runs,
                                          const std::vector<BatchRecord> &batches,
                                          const std::vector<RestoreRecord> &restores);
[[nodiscard]] QString allRunsText(const std::vector<RunRecord> &runs,
                                  const std::vector<BatchRecord> &batches,
                                  const std::vector<RestoreRecord> &restores);

/// Of the member that fared worst: 6, 5, 4, 3, 7, 0.
[[nodiscard]] ExitCode exitCodeOf(const BatchRecord &record, Errand errand);
/// How a batch stands by the journal, without going on with it.
[[nodiscard]] Report standingReport(const BatchRecord &record, Errand errand);

} // namespace linchpin::cli
