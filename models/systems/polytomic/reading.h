// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/polytomic/pagewalk.h"

#include <map>

namespace linchpin::polytomic {

/// Everything of an organisation that may use a connection. It serves all connections alike: only
/// one list could be filtered by the server, so everything is read once.
struct OrganisationIndex
{
    Source<User> bulkSyncs;
    Source<User> models;
    Source<User> syncs;
};

/// Reads the index: ⌈B/50⌉ + ⌈M/50⌉ + ⌈S/50⌉ requests, one at least for each list. Paused syncs are
/// read like all others: they block a deletion just the same. A model that a sync or a model names
/// and the list does not hold is asked for by its id, one request each: it may be deleted, which
/// the server lets happen to models in use, or this key may not list it, and then it uses
/// something.
class IndexReader final
{
public:
    explicit IndexReader(Exchange &exchange)
        : m_exchange(exchange)
        , m_bulkSyncs(exchange, allUsers(List::BulkSyncs))
        , m_models(exchange, allUsers(List::Models))
        , m_syncs(exchange, allUsers(List::Syncs))
    { }
    void begin()
    {
        m_bulkSyncs.begin();
        m_models.begin();
        m_syncs.begin();
    }
    /// Once the lists are read: asks for the models they do not hold. False: there is nothing more.
    [[nodiscard]] bool goOn();
    [[nodiscard]] OrganisationIndex index() const;

private:
    [[nodiscard]] std::set<Uuid> unlistedModels() const;

    Exchange &m_exchange;
    bool m_hasAskedModels = false;
    std::map<Uuid, Result<User>> m_unlisted;
    PageWalk<User> m_bulkSyncs;
    PageWalk<User> m_models;
    PageWalk<User> m_syncs;
};

/// What one connection's impact is made of.
struct Reading
{
    ConnectionReply connection;
    OrganisationIndex index;
    Source<Connection> sharedCopies;
    bool isVersionConfirmed = true;

    [[nodiscard]] Uuid id() const
    {
        return Uuid::parse(connection.connection.id.value).value_or(Uuid());
    }
};

} // namespace linchpin::polytomic
