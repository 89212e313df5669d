// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <chrono>

namespace linchpin {

/// How far two clocks may be apart before a time counts as wrong.
inline constexpr std::chrono::minutes clockSlack{10};
/// How long a plan may be good for at most, from when it was made.
inline constexpr std::chrono::hours longestPlan{31 * 24};

enum class PlanAge {
    Good,
    Expired,
    TooLong, ///< its end is further away than longestPlan, or before its beginning
    FromFuture, ///< made later than this computer's clock says it is
};
[[nodiscard]] PlanAge ageOf(const Plan &plan, const QDateTime &now);
[[nodiscard]] QString sentenceOf(PlanAge age, const Plan &plan); ///< empty: good

} // namespace linchpin
