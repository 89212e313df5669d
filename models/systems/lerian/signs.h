// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::lerian {

/// Reports of Reporter's that name the connection's old name and are new or failed since, Matcher's
/// word about its connection, and whether somebody took the old name. Jobs are listed nowhere.
/// Reads only: the probe for active jobs is a PATCH, and no look sends one.
[[nodiscard]] std::unique_ptr<TypedConversation<SignReading>>
lookForSigns(const SignContext &context);

} // namespace linchpin::lerian
