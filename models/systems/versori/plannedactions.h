// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/systems/versori/endpoints.h"

namespace linchpin::versori {

/// The actions for choices without objections: activations end first and slots are unlinked last,
/// so that the way back fills the slots before anything is activated.
[[nodiscard]] std::vector<PlannedAction> plannedActions(const Api &api, const Impact &impact,
                                                        const Choices &choices);

} // namespace linchpin::versori
