// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/making.h"
#include "models/store/planfile.h"

namespace linchpin::report {

/// A plan file, and what this machine makes of it.
struct PlanStory
{
    PlanFile file;
    QString path; ///< of the file
    Result<ApprovalStanding> standing; ///< or why the signatures could not be weighed
    std::optional<bool> isUsed; ///< none: there is no journal that could tell
};
[[nodiscard]] Document ofPlan(const PlanStory &story, const Making &making);

} // namespace linchpin::report
