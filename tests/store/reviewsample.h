// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/reviewwriter.h"

namespace linchpin::sample {

/// Names, types and texts as hostile as an endpoint may send them, with distinct ids.
[[nodiscard]] std::vector<Connection> nastyConnections();

/// An endpoint of its own for each number; its list is complete.
[[nodiscard]] ReviewedEndpoint reviewedEndpoint(int number);

[[nodiscard]] ReviewOrigin reviewOrigin();

/// A review of two endpoints with the nasty connections. Of each list the first connection has an
/// impact, the second could not be read, and at the rest nobody looked.
void writeSampleReview(const QString &path);

} // namespace linchpin::sample
