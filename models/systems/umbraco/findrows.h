// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/reading.h"

namespace linchpin::umbraco {

/// The dependents in what was read, settled and sorted. Pure.
[[nodiscard]] std::vector<Dependent> findRows(const Reading &reading);

/// Who has a null profile although no default chat profile is set, or a dangling one: what they use
/// is a setting of the site's configuration files, which no API shows. Names, sorted.
[[nodiscard]] QStringList usersOfUnsetDefault(const Reading &reading);

} // namespace linchpin::umbraco
