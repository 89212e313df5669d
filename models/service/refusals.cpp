// SPDX-License-Identifier: Apache-2.0
#include "models/service/refusals.h"

#include <algorithm>

namespace linchpin {

bool wasRefusedSince(const Journal &journal, const Plan &plan)
{
    const auto runs = journal.runs();
    return !runs || std::ranges::any_of(*runs, [&plan](const RunRecord &run) {
        return run.plan.endpoint == plan.endpoint
            && run.plan.impact.connection.id == plan.impact.connection.id
            && run.updatedAt >= plan.createdAt
            && std::ranges::any_of(run.state.actions, [](const ActionProgress &action) {
                   return action.state == ActionState::NotTaken;
               });
    });
}

} // namespace linchpin
