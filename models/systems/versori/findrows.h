// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/reading.h"

namespace linchpin::versori {

/// What hangs on the connection: the slots it fills for an environment and the end users'
/// activations it stands in, sorted by key.
[[nodiscard]] std::vector<Dependent> findRows(const Reading &reading);

} // namespace linchpin::versori
