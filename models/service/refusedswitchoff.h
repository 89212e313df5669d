// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"

#include <optional>

namespace linchpin {

/// That a server refused to switch a connection off, as an earlier run found it.
struct RefusedSwitchOff
{
    QString run;
    QDateTime at; ///< UTC
    int httpStatus = 0;
    QString serverSays; ///< the server's own words, plain text; may be empty
};

/// The sign that docs/decisions/0033 demands: the newest switch-off of this very connection
/// (endpoint identity and id) that the journal holds was clearly refused, and for a reason that
/// time or another sign-in would not mend. None also if a later one worked, or if the journal
/// cannot be read.
[[nodiscard]] std::optional<RefusedSwitchOff>
refusedSwitchOff(const Journal &journal, const EndpointIdentity &endpoint, const ConnectionId &id);

/// Grades a deactivation that reading takes for possible as Doubtful if the journal holds such a
/// refusal; the reason names the run. Everything else stays as it was read.
[[nodiscard]] Impact withJournalledDoubt(Impact impact, const Journal &journal,
                                         const EndpointIdentity &endpoint);

} // namespace linchpin
