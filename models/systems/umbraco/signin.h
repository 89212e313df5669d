// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"

namespace linchpin::umbraco {

/// Gets a token by client credentials. There is no refresh token: when it is used up, this is done
/// again.
class SignIn final : public Talk<AccessToken>
{
public:
    explicit SignIn(const Credentials &credentials);

private:
    void answered(const Exchange::Reply &reply);
    [[nodiscard]] ApiError refusal(const HttpResponse &response) const;

    Credentials m_credentials;
};

/// The header of a plain bearer token.
[[nodiscard]] Result<AccessToken> bearer(const Credentials &credentials);

} // namespace linchpin::umbraco
