// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/dependents.h"

#include "models/systems/versori/impactassembly.h"
#include "models/systems/versori/listing.h"

namespace linchpin::versori {

DependentsConversation::DependentsConversation(const Api &api, const Ulid &id)
    : m_id(id), m_sweep(exchange(), api), m_owners(exchange(), api, id)
{
    exchange().ask(api.connection(id), translate("Versori", "Reading the connection"),
                   [this](const Exchange::Reply &reply) { connectionRead(reply); });
}

void DependentsConversation::connectionRead(const Exchange::Reply &reply)
{
    auto connection = readConnection(reply, m_id);
    if (!connection)
        return fail(connection.error());
    m_reading.connection = std::move(*connection);
    m_owners.setSystem(Ulid::parse(m_reading.connection.type).value_or(Ulid()));
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
