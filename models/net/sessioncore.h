// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/lanes.h"
#include "models/net/requestqueue.h"
#include "models/net/retrypolicy.h"
#include "models/systems/system.h"

#include <QObject>

#include <memory>

namespace linchpin {

class SigningIn;

/// Requests counted for somebody. A request that provably never left is not counted.
struct Tally
{
    int requests = 0;
    int writes = 0;
};

/// What everybody who talks to one endpoint shares. Held by the session and by the conversations
/// that run over it; closing() is the session's end, after which nothing is sent and nothing is
/// answered any more.
class SessionCore final : public QObject
{
    Q_OBJECT

public:
    SessionCore(const System &ofSystem, EndpointAccess toEndpoint, Credentials credentials);
    ~SessionCore() override;

    const System &system;
    const EndpointAccess access;
    Pacing pacing;
    Tally tally;
    Lanes lanes;
    RequestQueue queue;
    std::unique_ptr<SigningIn> signingIn;

Q_SIGNALS:
    void closing();
};

} // namespace linchpin
