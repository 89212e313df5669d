// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/systems/umbraco/estate.h"

#include <random>

namespace linchpin::test {

/// An estate made by chance, the same for the same seed. Most are small and dense, some have lists
/// of several pages.
[[nodiscard]] Estate randomEstate(unsigned seed);
/// A guid with a number in it.
[[nodiscard]] QString guidNumber(int group, int number);

} // namespace linchpin::test
