// SPDX-License-Identifier: Apache-2.0
#include "models/service/planning.h"

#include "models/store/loginname.h"

#include <QUuid>

#include <algorithm>

namespace linchpin {

PlanOrObjections makePlan(const System &system, const EndpointIdentity &endpoint,
                          const QString &endpointName, const Impact &impact, const Choices &choices,
                          const QDateTime &now, std::chrono::hours validFor)
{
    if (std::vector<Objection> against = objections(impact, choices); !against.empty())
        return against;
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.endpoint = endpoint;
    plan.endpointName = endpointName;
    plan.impact = impact;
    plan.choices = choices;
    plan.actions = system.actions(endpoint, impact, choices);
    std::ranges::stable_sort(plan.actions, {}, &PlannedAction::phase);
    plan.createdAt = now.toUTC();
    plan.expiresAt = plan.createdAt.addSecs(std::chrono::seconds(validFor).count());
    plan.createdBy = loginName();
    return plan;
}

bool followsFromItself(const Plan &plan, const System &system)
{
    const Result<ConnectionId> id = system.checkId(plan.impact.connection.id.value);
    if (!id || *id != plan.impact.connection.id || !objections(plan.impact, plan.choices).empty())
        return false;
    auto actions = system.actions(plan.endpoint, plan.impact, plan.choices);
    std::ranges::stable_sort(actions, {}, &PlannedAction::phase);
    return actions == plan.actions;
}

bool needsTypedConfirmation(const Plan &plan, bool isProtectedEnvironment)
{
    const bool isIrreversible = std::ranges::any_of(
        plan.actions, [](const PlannedAction &action) { return !action.isReversible; });
    return isIrreversible && (isProtectedEnvironment || !plan.impact.dependents.empty());
}

} // namespace linchpin
