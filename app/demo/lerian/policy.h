// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linchpin::lerian::demo {

/// What a caller needs for a route.
enum Policy { Anonymous, SignedIn };

} // namespace linchpin::lerian::demo
