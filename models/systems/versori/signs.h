// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::versori {

/// Environments that ran and are in error since, and slots that were unlinked and are filled with
/// another connection now. Runs and calls are shown nowhere. 1 + E requests for E environments.
[[nodiscard]] std::unique_ptr<TypedConversation<SignReading>>
lookForSigns(const SignContext &context);

} // namespace linchpin::versori
