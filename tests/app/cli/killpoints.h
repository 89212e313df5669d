// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/cli/clibench.h"

#include <functional>
#include <vector>

namespace linchpin::test {

/// A request to be killed at: the first one that goes out with this in the journal, or a write.
struct KillPoint
{
    int request = 0;
    bool isWrite = false;
};

/// How fast a lost write is settled: the program waits as long as a request may take.
[[nodiscard]] QStringList soon();

/// Lets a program run to its end and finds the points of its journal on the way: `journalled` tells
/// all that a program started anew would know.
[[nodiscard]] std::vector<KillPoint> killPointsOf(CliBench &bench, QProcess &process,
                                                  const std::function<QByteArray()> &journalled,
                                                  CliResult &result);

/// Kills a program while its n-th request is under way, lost on its way there or back. False: that
/// request never came.
[[nodiscard]] bool killAt(CliBench &bench, const QStringList &arguments, CliBench::With with,
                          int request, bool takesEffect);

/// A write that is the same as one before, without a look between the two. Empty if there is none.
[[nodiscard]] QString blindRepetition(const RequestLog &log);

} // namespace linchpin::test
