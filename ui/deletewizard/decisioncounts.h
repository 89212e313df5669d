// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// How many dependents go which way under the choices so far.
struct DecisionCounts
{
    int moved = 0;
    int switchedOff = 0;
    int deleted = 0;
    int accepted = 0;
    int forced = 0; ///< deleted by the server, along with the connection
    int undecided = 0;
    bool operator==(const DecisionCounts &) const = default;
};

/// "2 moved, 1 switched off, 0 deleted, 4 undecided."
[[nodiscard]] QString sentenceOf(const DecisionCounts &counts);

} // namespace linchpin
