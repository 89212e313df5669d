// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::test {

/// "in effect", "not in effect", "not yet", "different", or the word of the error.
[[nodiscard]] QString word(const Result<Seen> &seen);
/// "done", "nothing to do", "busy", or the word of the error.
[[nodiscard]] QString word(const Result<Performed> &performed);

} // namespace linchpin::test
