// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::versori {

/// The impact after these actions took effect and nothing else happened.
[[nodiscard]] Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done);

} // namespace linchpin::versori
