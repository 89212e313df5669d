// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/cursorreader.h"
#include "models/systems/versori/reading.h"

#include <map>
#include <memory>

namespace linchpin::versori {

/// Finds out whether a connection belongs to an end user. Nothing on either object says so: the
/// connections of each user have to be listed.
class OwnerReader final
{
public:
    OwnerReader(Exchange &exchange, Api api, Ulid connection);

    /// The list of end users: one request, whatever else is asked. Static and dynamic are told
    /// apart only if it can be read, so that what is told does not depend on what is linked.
    void begin() { m_users.begin(); }
    /// Asks the users of its activations; true if there is anything to ask.
    bool askFirst(const std::vector<EndUser> &users);
    /// Asks all others.
    bool askRest();
    void setSystem(const Ulid &system) { m_system = system; }

    [[nodiscard]] bool isFound() const { return m_owner.has_value(); }
    [[nodiscard]] bool canAsk() const { return m_users.isComplete(); }
    /// Once everything asked is answered; `isLinked` settles the question without asking.
    [[nodiscard]] Ownership ownership(bool isLinked) const;

private:
    bool ask(const std::vector<EndUser> &users);

    Exchange &m_exchange;
    Api m_api;
    Ulid m_connection;
    Ulid m_system;
    CursorReader<EndUser> m_users;
    std::map<Ulid, std::unique_ptr<CursorReader<Connection>>> m_lists; ///< by user
    std::vector<EndUser> m_asked;
    std::optional<EndUser> m_owner;
};

} // namespace linchpin::versori
