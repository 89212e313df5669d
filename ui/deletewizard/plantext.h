// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"

namespace linchpin {

/// The plan as a page of plain text, for printing: what, in which order, what can be taken back,
/// what is lost.
[[nodiscard]] QString textOf(const WholePlan &whole);
/// What is read to prove one change, and what it costs.
[[nodiscard]] QString detailsOf(const PlannedAction &action);

} // namespace linchpin
