// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace linchpin::cli {

/// The command that was asked for, not begun yet. `console` has to outlive it.
[[nodiscard]] std::unique_ptr<Command> makeCommand(const Invocation &invocation, Console &console);

} // namespace linchpin::cli
