// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace linchpin::test {

/// Runs a check for the seeds 0 to count - 1 on all processors. A check says what is wrong, or
/// nothing; it may touch nothing that another one touches. Gives what was found, each with its
/// seed, the first few.
[[nodiscard]] QStringList failuresOfSeeds(unsigned count,
                                          const std::function<QString(unsigned seed)> &check);

} // namespace linchpin::test
