// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/demo/demoservers.h"

namespace linchpin::cli {

/// Runs the demo endpoints until it is stopped.
class DemoCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    void interrupt() override;

private:
    DemoServers m_servers;
};

} // namespace linchpin::cli
