// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/polytomic/organisation.h"

namespace linchpin::polytomic {

/// The Test button: whose key it is and what it may see.
class CheckConversation final : public Talk<std::vector<CheckFinding>>
{
public:
    explicit CheckConversation(const QString &organisation);

private:
    void allAnswered() override;
    void addIdentity(std::vector<CheckFinding> &findings) const;

    QString m_expected;
    std::optional<Result<Identity>> m_identity;
    std::optional<Result<Page<Connection>>> m_connections;
    bool m_isVersionConfirmed = false;
};

} // namespace linchpin::polytomic
