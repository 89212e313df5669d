// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"
#include "models/systems/versori/endpoints.h"

namespace linchpin::versori {

/// The Test button: do address, token and organisation fit together, and may the token see all that
/// a review reads? Whether it may delete cannot be asked without deleting.
class CheckConversation final : public Talk<std::vector<CheckFinding>>
{
public:
    explicit CheckConversation(const Api &api);

private:
    void allAnswered() override;

    std::vector<CheckFinding> m_findings; ///< up to the right to see connections
    CheckFinding m_projects;
    CheckFinding m_users;
};

} // namespace linchpin::versori
