// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"

namespace linchpin {

/// A deletion that was cut off, halted or waits, as it is offered at the start of the program.
struct RunOffer
{
    QString run;
    QString connection; ///< name, the server's words
    QString endpoint; ///< saved name at the time of the plan
    EndpointIdentity identity;
    RunState state;
    bool canResume = false;
    bool canRollBack = false;
    QDateTime updatedAt; ///< UTC
};

/// Several deletions that were begun together and have not all come to their end.
struct BatchOffer
{
    QString run;
    QString endpoint; ///< saved name at the time of the plan
    QStringList connections; ///< names, the server's words
    BatchStage stage = BatchStage::Planned;
    QDateTime observeUntil; ///< UTC; while it is watched
    bool canResume = false;
    bool canRollBack = false;
};
/// Newest first.
[[nodiscard]] Result<std::vector<BatchOffer>> unfinishedBatches(const Journal &journal);

/// Newest first; empty if everything came to its end. Without those that belong to a batch: they
/// are gone on with together.
[[nodiscard]] Result<std::vector<RunOffer>> unfinishedRuns(const Journal &journal);

} // namespace linchpin
