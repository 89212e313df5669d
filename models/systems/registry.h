// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin {

/// All systems, in the order they are offered. Built once.
[[nodiscard]] const std::vector<std::unique_ptr<System>> &allSystems();
/// The system of a registry word, or null.
[[nodiscard]] const System *systemOf(QStringView word);

} // namespace linchpin
