// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/report/making.h"

namespace linchpin::report {

// What reports of plans, runs and periods say alike.

/// What was decided about each dependent, and every override with its reason: one row each.
[[nodiscard]] Section decisionsOf(const Plan &plan);
/// What somebody overrode in a plan: sentence and reason.
struct Override
{
    QString what;
    QString reason;
};
[[nodiscard]] std::vector<Override> overridesOf(const Plan &plan);
void addPlan(Section &cover, const Plan &plan, const Making &making);
/// "DELETE /connections/c-1"; empty if there is no request.
[[nodiscard]] QString requestText(const QString &method, const QString &path);

} // namespace linchpin::report
