// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace linchpin::cli {

/// The runs of the journal. No network, no lock.
class RunsCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

/// The audit. No network, no lock.
class AuditCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace linchpin::cli
