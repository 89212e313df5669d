// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::lerian {

/// The actions of the road for choices without objections.
[[nodiscard]] std::vector<PlannedAction> plannedActions(const Impact &impact,
                                                        const Choices &choices);
/// What the impact looks like once these took effect and nothing else happened.
[[nodiscard]] Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done);

/// The conversations behind the actions of a plan, by their verb.
[[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
performAction(const ActionContext &context);
[[nodiscard]] std::unique_ptr<TypedConversation<Seen>> lookAtAction(const ActionContext &context);
[[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
undoAction(const ActionContext &context);

} // namespace linchpin::lerian
