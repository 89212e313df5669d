// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

/// The dependents in what was read, settled and sorted. Pure.
[[nodiscard]] std::vector<Dependent> findRows(const Reading &reading);

/// Why a bulk sync, model or sync does not tell everything about its links, for people: one for
/// each of its gaps.
[[nodiscard]] QStringList gapsOf(const User &user);

} // namespace linchpin::polytomic
