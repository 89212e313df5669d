// SPDX-License-Identifier: Apache-2.0
#include "models/domain/deletionmachine.h"

#include "models/domain/deletionroad.h"

#include <algorithm>

namespace linchpin {

bool RunState::anythingInEffect() const
{
    return std::ranges::any_of(actions, [](const ActionProgress &action) {
        return action.state == ActionState::InEffect || action.state == ActionState::Unknown;
    });
}

bool RunState::anyDeleteInEffectOrUnknown(const Plan &plan) const
{
    for (std::size_t i = 0; i < actions.size() && i < plan.actions.size(); ++i) {
        const Phase phase = plan.actions[i].phase;
        const ActionState state = actions[i].state;
        if (phase != Phase::RemovingDependents && phase != Phase::Deleting)
            continue;
        if (state == ActionState::InEffect || state == ActionState::Unknown
            || state == ActionState::Sent)
            return true;
    }
    return false;
}

RunState initialState(const Plan &plan)
{
    RunState state;
    state.actions.resize(plan.actions.size());
    return state;
}

Transition advance(const Plan &plan, const RunState &state, const Event &event,
                   const QDateTime &now, const MachineRules &rules)
{
    DeletionRoad road(plan, state, now, rules);
    std::visit([&road](const auto &happened) { road.on(happened); }, event);
    return road.take();
}

namespace {
/// Under way, parked or halted: a person may still decide.
bool isOpen(const RunState &state)
{
    return state.outcome == Outcome::None || state.outcome == Outcome::Waiting
        || state.outcome == Outcome::Halted;
}
} // namespace

bool canResume(const Plan &plan, const RunState &state)
{
    return isOpen(state) && state.actions.size() == plan.actions.size();
}

bool canRollBack(const Plan &plan, const RunState &state)
{
    if (!isOpen(state) || state.actions.size() != plan.actions.size())
        return false;
    for (std::size_t i = 0; i < state.actions.size(); ++i) {
        const bool isDelete = plan.actions[i].phase == Phase::RemovingDependents
            || plan.actions[i].phase == Phase::Deleting;
        // A delete of unknown outcome is looked at first, so asking for the way back is allowed.
        if (isDelete && state.actions[i].state == ActionState::InEffect)
            return false;
    }
    return true;
}

} // namespace linchpin
