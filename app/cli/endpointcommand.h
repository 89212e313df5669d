// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/endpointopening.h"
#include "app/cli/reviewsource.h"

#include <memory>

namespace linchpin::cli {

/// A command that talks to an endpoint: finds out which, checks what can be checked without it,
/// signs in, and then begins. Nothing is sent before run(). With --review it reads a saved review
/// instead, and there is no network at all.
class EndpointCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    ~EndpointCommand() override;

    void start() override;

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
    /// The same from a review; only commands that take --review get here.
    virtual void runOffline(const ReviewSource &) { }

    [[nodiscard]] OrRefusal<ConnectionId> idIn(const System &system) const; ///< of the command line

private:
    [[nodiscard]] OrRefusal<EndpointTarget> target();
    void startOffline();

    EndpointIdentity m_identity;
    EndpointOpening m_opening;
    std::unique_ptr<Session> m_session;
};

} // namespace linchpin::cli
