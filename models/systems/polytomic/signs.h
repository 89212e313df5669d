// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::polytomic {

/// Executions that began or failed since, of every sync of the plan, told by their ids; and whether
/// the server counts calls of the connection. 1 + S requests for S syncs.
[[nodiscard]] std::unique_ptr<TypedConversation<SignReading>>
lookForSigns(const SignContext &context);

} // namespace linchpin::polytomic
