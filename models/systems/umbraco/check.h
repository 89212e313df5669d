// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"

namespace linchpin::umbraco {

/// What the Test button asks: is Umbraco.AI there, does the sign-in work, may the user see it,
/// which add-ons it has.
class CheckConversation final : public Talk<std::vector<CheckFinding>>
{
public:
    CheckConversation();

private:
    void allAnswered() override;

    std::vector<CheckFinding> m_findings;
    std::vector<CheckFinding> m_addOns;
};

} // namespace linchpin::umbraco
