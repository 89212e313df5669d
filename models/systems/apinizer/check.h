// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/system.h"

namespace linchpin::apinizer {

/// What the Test button asks: is the server there, does the sign-in work, does its user see the
/// project and the connections in it, and what can be exported.
class CheckConversation final : public Talk<std::vector<CheckFinding>>
{
public:
    explicit CheckConversation(const QString &project);

private:
    void allAnswered() override;
    void projectsRead(const Exchange::Reply &reply);
    void connectionsRead(const Exchange::Reply &reply);
    void typesRead(const Exchange::Reply &reply);

    QString m_project;
    std::vector<CheckFinding> m_address; ///< in the order they are shown
    std::vector<CheckFinding> m_signIn;
    std::vector<CheckFinding> m_rights;
    std::vector<CheckFinding> m_exports;
};

} // namespace linchpin::apinizer
