// SPDX-License-Identifier: Apache-2.0
#include "models/net/sessioncore.h"

#include "models/net/signingin.h"

namespace linchpin {

SessionCore::SessionCore(const System &ofSystem, EndpointAccess toEndpoint, Credentials credentials)
    : system(ofSystem)
    , access(std::move(toEndpoint))
    , lanes(access)
    , queue(access.maxInFlight)
    , signingIn(std::make_unique<SigningIn>(*this, std::move(credentials)))
{ }

SessionCore::~SessionCore() = default;

} // namespace linchpin
