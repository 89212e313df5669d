// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace linchpin {

/// The colours of the pictures, whatever the desktop they are taken on looks like.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace linchpin
