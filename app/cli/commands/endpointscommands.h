// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "app/cli/keystore.h"
#include "models/net/conversationrun.h"

namespace linchpin::cli {

class EndpointsListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

/// Saves an endpoint; its secret goes to the key store, or nothing is saved.
class EndpointsAddCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] OrRefusal<SavedEndpoint> endpoint();
    void save(const SavedEndpoint &endpoint);

    Credentials m_credentials;
    std::unique_ptr<KeyStore> m_keyStore;
};

/// Forgets an endpoint and its secret.
class EndpointsRemoveCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    std::unique_ptr<KeyStore> m_keyStore;
};

/// Says what works at an endpoint and what is forbidden.
class EndpointsTestCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;

private:
    void run(Session &session) override;

    std::unique_ptr<ConversationRun> m_run;
};

} // namespace linchpin::cli
