// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::versori {

/// The conversations behind the actions of a plan, by their verb.
[[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
performAction(const ActionContext &context);
[[nodiscard]] std::unique_ptr<TypedConversation<Seen>> lookAtAction(const ActionContext &context);
[[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
undoAction(const ActionContext &context);

} // namespace linchpin::versori
