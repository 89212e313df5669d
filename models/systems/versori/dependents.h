// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/ownerreader.h"
#include "models/systems/versori/sweep.h"

namespace linchpin::versori {

/// Reads a connection and everything that hangs on it: first the connection alone (that it does not
/// exist is believed only if the list is without it, too), then the sweep
/// over all environments, then, unless a static link settles it, whose connection it is. A source
/// that fails stands in the coverage; the others go on.
class DependentsConversation final : public Talk<Impact>
{
public:
    DependentsConversation(const Api &api, const Ulid &id);

private:
    enum class Stage { Connection, Sweep, FirstOwners, AllOwners, Assembled };

    void allAnswered() override;
    void connectionRead(const Exchange::Reply &reply);
    void judgeAbsence();
    void collect();
    void assemble();

    Ulid m_id;
    Stage m_stage = Stage::Connection;
    Reading m_reading;
    std::optional<ApiError> m_notFound; ///< what the server said of the connection's id
    CursorReader<Connection> m_list; ///< read only after that
    Sweep m_sweep;
    OwnerReader m_owners;
};

} // namespace linchpin::versori
