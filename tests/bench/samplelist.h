// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"

namespace linchpin::bench {

/// Connections as estates have them: names of several words, also equal ones, other scripts, mixed
/// case; a handful of types; the same for the same count.
[[nodiscard]] std::vector<Connection> sampleConnections(int count);

} // namespace linchpin::bench
