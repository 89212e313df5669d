// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"

namespace linchpin::lerian {

/// Gets a token for client credentials from the Access Manager at the auth address.
class SignIn final : public Talk<AccessToken>
{
public:
    SignIn(const EndpointIdentity &endpoint, const Credentials &credentials);

private:
    void answered(const Exchange::Reply &reply);
    [[nodiscard]] ApiError refusal(const HttpResponse &response) const;

    Credentials m_credentials;
};

/// The tenant a JSON web token names; empty if it names none, or is none.
[[nodiscard]] QString tenantOf(const AccessToken &token);

/// A token that was given to the person. Where the server runs without sign-in there is none.
[[nodiscard]] Result<AccessToken> bearer(const Credentials &credentials);

} // namespace linchpin::lerian
