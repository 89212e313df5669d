// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin {

/// Every step back from a backup, in the order in which they are taken. Where it is of several
/// connections, the steps of all of them: what one part names and another one deleted is made
/// first, nothing stands there twice, and the secrets say whose they are.
[[nodiscard]] std::vector<RestoreStep> wayBack(const System &system, const Backup &backup);

} // namespace linchpin
