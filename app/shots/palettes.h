// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace linchpin {

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace linchpin
