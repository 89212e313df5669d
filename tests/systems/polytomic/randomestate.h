// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/estate.h"

namespace linchpin::polytomic::test {

/// An estate made by chance: every kind of link, mostly a handful of each, now and then more than a
/// page, with any reading of what is open.
[[nodiscard]] demo::Estate randomEstate(unsigned seed);

/// What a client can see of it: a list that is cut holds its first page.
[[nodiscard]] demo::Estate inSight(demo::Estate estate);

} // namespace linchpin::polytomic::test
