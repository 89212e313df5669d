// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/organisation.h"

#include <map>

namespace linchpin::polytomic {

/// What is read right before a DELETE, in the same conversation: whose key this is, because "not
/// there" proves nothing to a key of another organisation; and whether a run was started by hand
/// since everything was brought to rest, because deleting a sync cuts its run off.
class BeforeDeletion final
{
public:
    BeforeDeletion(Exchange &exchange, const ActionContext &context);

    void begin();
    void alsoQuiet(List list, const Uuid &id);
    /// Why nothing may be sent, or not yet; none: go on. Valid once all is answered.
    [[nodiscard]] std::optional<Result<Performed>> objection() const;
    /// For the look afterwards, which may have nothing else to compare with.
    [[nodiscard]] QByteArray memo() const;

private:
    Exchange &m_exchange;
    OrganisationCheck m_organisation;
    std::map<Uuid, Result<RunStatus>> m_statuses;
};

} // namespace linchpin::polytomic
