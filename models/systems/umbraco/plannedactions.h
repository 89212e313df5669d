// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::umbraco {

/// The actions of the road, in the order of its phases. Choices without objections are taken for
/// granted.
[[nodiscard]] std::vector<PlannedAction> plannedActions(const Impact &impact,
                                                        const Choices &choices);

/// Why a profile cannot be moved to this connection; empty if it can.
[[nodiscard]] QString problemOfTarget(const Impact &impact, const DependentKey &dependent,
                                      const Connection &target);

} // namespace linchpin::umbraco
