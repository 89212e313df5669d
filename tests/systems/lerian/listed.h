// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/systems/lerian/stage.h"

#include <random>

namespace linchpin::test {

/// A list that was read to its end.
struct Listed
{
    Result<ConnectionList> list;
    Driven driven;
    std::size_t handedOut = 0; ///< by takeRows()
};
/// Answers come in an order that the seed decides.
[[nodiscard]] Listed listed(const EndpointIdentity &endpoint, const World &world,
                            unsigned seed = 0);

/// Of one address, listed back to that month.
[[nodiscard]] EndpointIdentity since(const QString &month);

/// Connections "c_0", "c_1"... of April 2026, the last made is the newest; so many share a moment.
[[nodiscard]] lerian::demo::Estate manyConnections(int count, int sameMoment = 1);

} // namespace linchpin::test
