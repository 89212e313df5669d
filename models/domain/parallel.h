// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace linchpin {

/// Calls part(0) to part(count - 1), each once, several at a time where cores are free, and returns
/// when all are done. The caller works too, and never waits for a helper that has not begun.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &part);

} // namespace linchpin
