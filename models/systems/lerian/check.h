// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"

namespace linchpin::lerian {

/// What the Test button asks: is Fetcher there and in which version, does the sign-in work, may
/// connections be seen, and do the configured neighbours answer.
class CheckConversation final : public Talk<std::vector<CheckFinding>>
{
public:
    CheckConversation(const EndpointIdentity &endpoint, const QDateTime &now);

private:
    void allAnswered() override { finish(m_findings); }
    void askFetcher(const EndpointIdentity &endpoint, const QDateTime &now);
    void askNeighbour(const EndpointIdentity &endpoint, const QString &name, QLatin1StringView key,
                      const HttpRequest &request);

    std::vector<CheckFinding> m_findings; ///< in the order they are shown; filled as answers come
};

} // namespace linchpin::lerian
