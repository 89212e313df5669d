// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/dependents.h"

#include "models/systems/versori/impactassembly.h"
#include "models/systems/versori/listing.h"

#include <algorithm>

namespace linchpin::versori {

DependentsConversation::DependentsConversation(const Api &api, const Ulid &id)
    : m_id(id)
    , m_list(exchange(), connectionSource(api, translate("Versori", "Looking for it in the list")))
    , m_sweep(exchange(), api)
    , m_owners(exchange(), api, id)
{
    m_list.onEnd = [this] { judgeAbsence(); };
    exchange().ask(api.connection(id), translate("Versori", "Reading the connection"),
                   [this](const Exchange::Reply &reply) { connectionRead(reply); });
}

void DependentsConversation::connectionRead(const Exchange::Reply &reply)
{
    auto connection = readConnection(reply, m_id);
    if (!connection && connection.error().kind == ApiError::Kind::NotFound) {
        m_notFound = connection.error();
        return m_list.begin();
    }
    if (!connection)
        return fail(connection.error());
    m_reading.connection = std::move(*connection);
    m_owners.setSystem(idOf(m_reading.connection.type));
}

void DependentsConversation::judgeAbsence()
{
    const auto isIt = [this](const Connection &connection) {
        return connection.id.value == m_id.text();
    };
    if (std::ranges::any_of(m_list.items(), isIt))
        return fail(malformed(translate(
            "Versori", "The server says that there is no such connection, and lists it.")));
    fail(m_list.isComplete() ? *m_notFound : m_list.unread());
}

void DependentsConversation::allAnswered()
{
    switch (m_stage) {
    case Stage::Connection:
        m_stage = Stage::Sweep;
        m_sweep.begin();
        return m_owners.begin();
    case Stage::Sweep:
        m_stage = Stage::FirstOwners;
        collect();
        if (!isLinked(m_reading) && m_owners.askFirst(usersInActivations(m_reading)))
            return;
        [[fallthrough]];
    case Stage::FirstOwners:
        m_stage = Stage::AllOwners;
        if (!isLinked(m_reading) && m_owners.askRest())
            return;
        [[fallthrough]];
    case Stage::AllOwners: m_stage = Stage::Assembled; return assemble();
    case Stage::Assembled: return;
    }
}

void DependentsConversation::collect()
{
    m_reading.projects = m_sweep.projectsState();
    m_reading.environments = m_sweep.environments();
}

void DependentsConversation::assemble()
{
    m_reading.ownership = m_owners.ownership(isLinked(m_reading));
    finish(assembleImpact(m_reading));
}

} // namespace linchpin::versori
