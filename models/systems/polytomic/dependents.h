// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/polytomic/listing.h"
#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

/// Reads a connection and everything that hangs on it: the connection first, and whose key it is;
/// without those nothing else matters. Then the index and the shared copies, all at once. A source
/// that fails stands in the coverage; the others go on.
class DependentsConversation final : public Talk<Impact>
{
public:
    DependentsConversation(const Uuid &id, const QString &organisation);

private:
    void allAnswered() override;

    bool m_isScoped;
    ConnectionReader m_connection;
    IndexReader m_index;
    PageWalk<Connection> m_sharedCopies;
    bool m_hasBegun = false;
};

/// The impacts of all connections from one index: 1 + ⌈B/50⌉ + ⌈M/50⌉ + ⌈S/50⌉ requests (and one
/// for the key's organisation if the endpoint has one). Shared copies are told per connection only,
/// so that source stands as not read.
class AllDependentsConversation final : public Talk<std::vector<Impact>>
{
public:
    explicit AllDependentsConversation(const QString &organisation);

private:
    void allAnswered() override;

    OrganisationCheck m_organisation;
    PageWalk<Connection> m_connections;
    IndexReader m_index;
    bool m_hasBegun = false;
};

} // namespace linchpin::polytomic
