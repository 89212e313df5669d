// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::apinizer {

/// The switch-off, unless it is left out or done already, and the deletion. Choices without
/// objections are taken for granted.
[[nodiscard]] std::vector<PlannedAction>
plannedActions(const EndpointIdentity &endpoint, const Impact &impact, const Choices &choices);

/// What reading the impact gives once these actions took effect and nothing else happened.
[[nodiscard]] Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done);

} // namespace linchpin::apinizer
