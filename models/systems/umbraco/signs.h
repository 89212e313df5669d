// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::umbraco {

/// Versions saved since the switch-off (a switch back and forth between two looks shows there), and
/// what the audit log holds of calls through the profiles of the plan since then, by the server's
/// own times. Calls that the inactive connection refused are not in it (contract 6).
/// 1 + P requests for P profiles.
[[nodiscard]] std::unique_ptr<TypedConversation<SignReading>>
lookForSigns(const SignContext &context);

} // namespace linchpin::umbraco
