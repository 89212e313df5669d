// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// Who the system says we are; the environment could say anything.
[[nodiscard]] QString loginName();

} // namespace linchpin
