// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/use.h"
#include "models/store/reviewfile.h"

#include <functional>

namespace linchpin {

/// One connection with what was found out about its use.
struct UseFinding
{
    Connection connection;
    UseJudgement judgement;
    int dependents = 0; ///< that were found
};

/// Judges every connection of one endpoint of a review, in its order. A live endpoint is judged
/// through a review taken now. Refuses a damaged review.
[[nodiscard]] Result<std::vector<UseFinding>> judgeUse(const ReviewFile &review, int endpoint,
                                                       std::optional<int> quietDays,
                                                       const std::function<bool()> &mayGoOn = {});

} // namespace linchpin
