// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::polytomic {

/// All syncs off, then all of them quiet; then, leaves first, what is to go; then the connection.
[[nodiscard]] std::vector<PlannedAction> plannedActions(const Impact &impact,
                                                        const Choices &choices);

} // namespace linchpin::polytomic
