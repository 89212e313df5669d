// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/runcommand.h"

namespace linchpin::cli {

/// resume and rollback: they know their endpoint from the run.
class AgainCommand : public RunCommand
{
    Q_OBJECT

public:
    using RunCommand::RunCommand;

protected:
    OrRefusal<std::optional<EndpointAccess>> boundEndpoint() override;
    [[nodiscard]] BoundBy boundBy() const override { return BoundBy::Journal; }
    OrRefusal<void> check(const System &) override { return readSecrets(); }
    /// May this be asked of the run as it stands? Ends the command with how it stands, if it is
    /// over.
    [[nodiscard]] virtual OrRefusal<void> checkStanding() = 0;
    [[nodiscard]] const RunRecord &record() const { return m_record; }

private:
    RunRecord m_record;
};

class ResumeCommand final : public AgainCommand
{
    Q_OBJECT

public:
    using AgainCommand::AgainCommand;

private:
    OrRefusal<void> checkStanding() override;
    void run(Session &session) override;
};

class RollBackCommand final : public AgainCommand
{
    Q_OBJECT

public:
    using AgainCommand::AgainCommand;

private:
    OrRefusal<void> checkStanding() override;
    void run(Session &session) override;
};

} // namespace linchpin::cli
