// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <memory>

namespace linchpin::cli {

[[nodiscard]] std::unique_ptr<Command> makeCommand(const Invocation &invocation, Console &console);

} // namespace linchpin::cli
