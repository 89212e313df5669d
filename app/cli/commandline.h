// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/report.h"

#include <variant>

namespace linchpin::cli {

/// Help, version or a usage error: nothing is to be done but to print it.
struct ParseEnd
{
    Report report;
    bool isJson = false; ///< the error goes out as a document; help never does
};

/// Reads a command line, without the program's name. Pure.
[[nodiscard]] std::variant<Invocation, ParseEnd> parseCommandLine(const QStringList &arguments);

} // namespace linchpin::cli
