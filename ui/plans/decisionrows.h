// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin {

/// What was decided about each dependent and each place nobody could look: about what, what, why.
[[nodiscard]] std::vector<QStringList> decisionRows(const Plan &plan);

} // namespace linchpin
