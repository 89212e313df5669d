// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/dependents.h"

#include "models/systems/polytomic/impactassembly.h"

namespace linchpin::polytomic {

namespace {
/// Without a scope nobody can say whether this is still the organisation that was reviewed: a key
/// of another one would be told the same.
ApiError unproved(const ApiError &error)
{
    if (error.kind != ApiError::Kind::NotFound)
        return error;
    ApiError open = error;
    open.kind = ApiError::Kind::Malformed;
    open.detail =
        translate("Polytomic",
                  "The server does not know it, but to a key of another organisation it would say "
                  "the same. With the organisation as scope it can be told that it is gone.");
    return open;
}
} // namespace

DependentsConversation::DependentsConversation(const Uuid &id, const QString &organisation)
    : m_isScoped(!organisation.isEmpty())
    , m_connection(exchange(), id, organisation)
    , m_index(exchange())
    , m_sharedCopies(exchange(), allCopiesOf(id))
{
    m_connection.begin();
}

void DependentsConversation::allAnswered()
{
    if (!m_connection.result()) {
        m_connection.goOn();
        if (!m_connection.result())
            return;
    }
    const Result<ConnectionReply> &connection = *m_connection.result();
    if (!connection)
        return fail(m_isScoped ? connection.error() : unproved(connection.error()));
    if (!std::exchange(m_hasBegun, true)) {
        m_index.begin();
        return m_sharedCopies.begin();
    }
    if (m_index.goOn())
        return;
    finish(assembleImpact({.connection = *connection,
                           .index = m_index.index(),
                           .sharedCopies = m_sharedCopies.source(),
                           .isVersionConfirmed = m_connection.isVersionConfirmed()}));
}

AllDependentsConversation::AllDependentsConversation(const QString &organisation)
    : m_organisation(exchange(), organisation)
    , m_connections(exchange(), allConnections())
    , m_index(exchange())
{
    m_organisation.begin();
    m_connections.begin();
}

void AllDependentsConversation::allAnswered()
{
    if (m_organisation.problem())
        return fail(*m_organisation.problem());
    if (m_connections.error())
        return fail(*m_connections.error());
    if (!std::exchange(m_hasBegun, true))
        return m_index.begin();
    if (m_index.goOn())
        return;
    Reading reading{.connection = {}, .index = m_index.index(), .sharedCopies = {}};
    reading.sharedCopies.state.fail(
        {.kind = ApiError::Kind::Cancelled,
         .detail = translate("Polytomic", "Shared copies are read for one connection at a time.")});
    std::vector<Impact> impacts;
    for (const Connection &connection : m_connections.items()) {
        reading.connection.connection = connection;
        impacts.push_back(assembleImpact(reading));
    }
    finish(std::move(impacts));
}

} // namespace linchpin::polytomic
