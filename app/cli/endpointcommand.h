// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/endpointtarget.h"
#include "models/net/session.h"

#include <memory>

namespace linchpin::cli {

class KeyStore;

/// A command that talks to an endpoint: finds out which, checks what can be checked without it,
/// signs in, and then begins. Nothing is sent before run().
class EndpointCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    ~EndpointCommand() override;

    void start() final;

protected:
    /// The endpoint that a file or a run is bound to; none by default: the options name it.
    [[nodiscard]] virtual OrRefusal<std::optional<EndpointAccess>> boundEndpoint()
    {
        return std::nullopt;
    }
    /// Where boundEndpoint() was read.
    [[nodiscard]] virtual BoundBy boundBy() const { return BoundBy::File; }
    /// Everything else that needs no network.
    [[nodiscard]] virtual OrRefusal<void> check(const System &) { return {}; }
    virtual void run(Session &session) = 0;
    /// Of the endpoint; known from check() on.
    [[nodiscard]] const EndpointIdentity &identity() const { return m_identity; }

    [[nodiscard]] OrRefusal<ConnectionId> idIn(const System &system) const; ///< of the command line

private:
    [[nodiscard]] OrRefusal<EndpointTarget> target();
    void signIn(const EndpointTarget &target);
    void open(const EndpointTarget &target, Credentials credentials);

    EndpointIdentity m_identity;
    std::unique_ptr<KeyStore> m_keyStore;
    std::unique_ptr<Session> m_session;
};

} // namespace linchpin::cli
