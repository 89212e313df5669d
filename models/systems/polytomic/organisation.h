// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/polytomic/replies.h"
#include "models/systems/system.h"

namespace linchpin::polytomic {

/// Asks whose key this is and holds it against an organisation. A key of another organisation sees
/// another world, in which everything of this one seems gone.
class OrganisationCheck final
{
public:
    OrganisationCheck(Exchange &exchange, const QString &expected);
    OrganisationCheck(const OrganisationCheck &) = delete;
    OrganisationCheck &operator=(const OrganisationCheck &) = delete;

    /// Asks, if there is something to compare with.
    void begin();
    void ask();
    /// Why the key may not be used; none if it may. Valid once answered.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    /// The organisation the key belongs to; empty: not asked, or not told.
    [[nodiscard]] const QString &found() const { return m_found; }

private:
    Exchange &m_exchange;
    QString m_expected;
    QString m_found;
    std::optional<ApiError> m_problem;
};

/// The organisation of the endpoint's scope, empty if it has none.
[[nodiscard]] QString organisationOf(const EndpointIdentity &endpoint);
/// The organisation a plan was made in: of the scope, else of the connection as it was read, else
/// of the key right before the delete, if that is what the look is about.
[[nodiscard]] QString organisationOf(const ActionContext &context);
/// Nothing if the key belongs there.
[[nodiscard]] std::optional<ApiError> mismatch(const Identity &identity, const QString &expected);

} // namespace linchpin::polytomic
