// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/runcommand.h"
#include "models/service/watcher.h"

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
    void goOn(Session &session);
    /// What was seen while it was watched, and was not accepted, stops it here.
    [[nodiscard]] OrRefusal<void> checkSigns(bool mayAccept);
    [[nodiscard]] bool isAtTheEnd() const; ///< of its observation: the next step is the question

    std::unique_ptr<LookBook> m_looks;
    std::unique_ptr<Watcher> m_watcher;
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
