// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/domain/plan.h"

namespace linchpin::cli {

/// Connections as they are shown: with the trait where a rule of this machine protects them.
struct Marking
{
    std::vector<Connection> rows;
    std::vector<Warning> warnings; ///< unreadable-rules; with markProtected() also protected
};
[[nodiscard]] Marking markRows(const std::vector<Connection> &rows,
                               const EndpointIdentity &endpoint);
/// The same, and each protected row with its reasons.
[[nodiscard]] Marking markProtected(const std::vector<Connection> &rows,
                                    const EndpointIdentity &endpoint);

} // namespace linchpin::cli
