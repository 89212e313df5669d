// SPDX-License-Identifier: Apache-2.0
#include "models/service/batchplanning.h"

#include "models/domain/batchplan.h"
#include "models/service/planning.h"
#include "models/systems/registry.h"

#include <QUuid>

#include <algorithm>

namespace linchpin {

namespace {

std::vector<PlannedAction> sortedActions(const System &system, const Plan &plan)
{
    auto actions = system.actions(plan.endpoint, plan.impact, plan.choices);
    std::ranges::stable_sort(actions, {}, &PlannedAction::phase);
    return actions;
}

/// Nothing of this member moves to a target or hangs on one that goes later.
bool fitsIn(const Batch &batch, std::size_t member)
{
    const Plan &plan = batch.members[member];
    for (std::size_t other = 0; other < batch.members.size(); ++other) {
        const ConnectionId &id = batch.members[other].impact.connection.id;
        if (other > member && rowOf(plan.impact, id))
            return false;
        const bool movesThere =
            std::ranges::any_of(plan.choices.decisions, [&id](const Decision &decision) {
                return decision.word == DecisionWord::Reassign
                    && decision.target.compare(id.value, Qt::CaseInsensitive) == 0;
            });
        if (movesThere)
            return false;
    }
    return true;
}

} // namespace

BatchOrObjections makeBatch(const System &system, const EndpointIdentity &endpoint,
                            const QString &endpointName, const std::vector<Impact> &impacts,
                            const Choices &choices, const QDateTime &now,
                            std::chrono::hours validFor)
{
    if (std::vector<Objection> against = batchObjections(impacts, choices); !against.empty())
        return against;
    Batch batch;
    batch.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    batch.endpoint = endpoint;
    batch.endpointName = endpointName;
    batch.observe = choices.observe;
    for (const std::size_t i : carryingOrder(impacts)) {
        PlanOrObjections made = makePlan(system, endpoint, endpointName, impacts[i],
                                         choicesFor(impacts, i, choices), now, validFor);
        if (auto *against = std::get_if<std::vector<Objection>>(&made))
            return std::move(*against);
        batch.members.push_back(std::get<Plan>(std::move(made)));
    }
    eachActionOnce(batch.members);
    batch.createdAt = batch.members.front().createdAt;
    batch.expiresAt = batch.members.front().expiresAt;
    batch.createdBy = batch.members.front().createdBy;
    return batch;
}

std::optional<Batch> inOurWords(const Batch &batch, const System &system)
{
    Batch ours = batch;
    for (std::size_t i = 0; i < ours.members.size(); ++i) {
        Plan &plan = ours.members[i];
        const Result<ConnectionId> id = system.checkId(plan.impact.connection.id.value);
        if (!id || *id != plan.impact.connection.id || plan.choices.forceCascade
            || !objections(plan.impact, plan.choices).empty() || !fitsIn(batch, i))
            return std::nullopt;
        plan.actions = sortedActions(system, plan);
    }
    eachActionOnce(ours.members);
    const auto isSame = [](const Plan &a, const Plan &b) {
        return doTheSame(a.actions, b.actions);
    };
    if (!std::ranges::equal(ours.members, batch.members, isSame))
        return std::nullopt;
    return ours;
}

std::optional<WholePlan> inOurWords(const WholePlan &plan)
{
    const System *system = systemOf(plan.plan.endpoint.system);
    if (!system)
        return std::nullopt;
    std::optional<WholePlan> ours;
    if (!plan.batch) {
        if (auto one = inOurWords(plan.plan, *system))
            ours.emplace(std::move(*one));
    } else if (auto several = inOurWords(*plan.batch, *system)) {
        ours.emplace(std::move(*several));
    }
    return ours;
}

} // namespace linchpin
