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

/// Newest first; empty if everything came to its end.
[[nodiscard]] Result<std::vector<RunOffer>> unfinishedRuns(const Journal &journal);

} // namespace linchpin
