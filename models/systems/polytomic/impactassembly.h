// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

/// The impact of what was read. Pure.
[[nodiscard]] Impact assembleImpact(const Reading &reading);

/// Counts the rows of each source anew.
void countFound(Impact &impact);
/// How the syncs among these rows are switched off.
[[nodiscard]] Deactivation deactivationOf(const std::vector<Dependent> &rows);

} // namespace linchpin::polytomic
