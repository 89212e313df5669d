// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/commands/approvalcommands.h"
#include "app/cli/endpointcommand.h"
#include "models/domain/protection.h"
#include "models/net/conversationrun.h"

namespace linchpin::cli {

class ProtectAddCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;

private:
    [[nodiscard]] OrRefusal<ProtectionRule> rule() const;
};

class ProtectRemoveCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

class ProtectListCommand final : public BookCommand
{
    Q_OBJECT

public:
    using BookCommand::BookCommand;
    void start() override;
};

/// Reads one connection and says which rules protect it.
class ProtectCheckCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    OrRefusal<void> check(const System &system) override;
    void run(Session &session) override;
    void tell(const Connection &connection);

    ConnectionId m_id;
    std::unique_ptr<ConversationRun> m_run;
};

} // namespace linchpin::cli
