// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/lerian/estate.h"

namespace linchpin::test {

/// An estate made by chance, the same for the same seed. Names, templates and connections point at
/// each other, at nothing, and at things of almost the same name.
[[nodiscard]] lerian::demo::Estate randomLerianEstate(unsigned seed);

} // namespace linchpin::test
