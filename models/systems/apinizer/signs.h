// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::apinizer {

/// Nothing: the management API shows no calls and no failures. What it does show, a connection that
/// is enabled again and what names it, is found with the dependents. No requests.
[[nodiscard]] std::unique_ptr<TypedConversation<SignReading>>
lookForSigns(const SignContext &context);

} // namespace linchpin::apinizer
