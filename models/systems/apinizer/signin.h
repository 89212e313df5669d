// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"

namespace linchpin::apinizer {

/// Gets a token for a user's name and password. The address keeps OAuth's words in both dialects,
/// and once shows the other ones: both are read.
class SignIn final : public Talk<AccessToken>
{
public:
    explicit SignIn(const Credentials &credentials);

private:
    void answered(const Exchange::Reply &reply);

    Credentials m_credentials;
};

/// The header of a Personal API Access Token.
[[nodiscard]] Result<AccessToken> bearer(const Credentials &credentials);

} // namespace linchpin::apinizer
