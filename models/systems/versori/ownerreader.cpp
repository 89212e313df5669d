// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/ownerreader.h"

#include "models/systems/versori/listing.h"

#include <algorithm>

namespace linchpin::versori {

OwnerReader::OwnerReader(Exchange &exchange, Api api, Ulid connection)
    : m_exchange(exchange)
    , m_api(std::move(api))
    , m_connection(std::move(connection))
    , m_users(exchange,
              {[this](const Cursor &cursor) { return m_api.users(cursor); }, parseUsers,
               translate("Versori", "Reading end users")})
{ }

bool OwnerReader::askFirst(const std::vector<EndUser> &users)
{
    return canAsk() && ask(users);
}

bool OwnerReader::askRest()
{
    return canAsk() && !isFound() && ask(m_users.items());
}

bool OwnerReader::ask(const std::vector<EndUser> &users)
{
    bool hasAsked = false;
    for (const EndUser &user : users) {
        if (m_lists.contains(user.id))
            continue;
        const ConnectionFilter filter{.system = m_system, .endUser = user.id};
        auto list = std::make_unique<CursorReader<Connection>>(
            m_exchange,
            connectionSource(m_api, translate("Versori", "Looking for its owner"), filter));
        list->onFresh = [this, user](const std::vector<Connection> &fresh) {
            const auto isIt = [this](const Connection &connection) {
                return connection.id.value == m_connection.text();
            };
            // By id, so that it does not matter whose answer comes first.
            const bool isEarlier = !m_owner || user.id < m_owner->id;
            if (isEarlier && std::ranges::any_of(fresh, isIt))
                m_owner = user;
        };
        m_asked.push_back(user);
        m_lists.emplace(user.id, std::move(list)).first->second->begin();
        hasAsked = true;
    }
    return hasAsked;
}

Ownership OwnerReader::ownership(bool isLinked) const
{
    Ownership ownership;
    if (!m_users.isComplete()) {
        ownership.state = m_users.state();
        return ownership;
    }
    if (isLinked) { // the list of an environment holds static connections only
        ownership.kind = Ownership::Kind::Static;
        return ownership;
    }
    if (m_owner) {
        ownership.kind = Ownership::Kind::Dynamic;
        ownership.owner = *m_owner;
        return ownership;
    }
    for (const EndUser &user : m_asked) {
        const auto &list = *m_lists.at(user.id);
        const bool isGone = list.hasNothing() && list.error()->kind == ApiError::Kind::NotFound;
        if (!list.isComplete() && !isGone)
            ownership.state.addGap(
                gapOfItem(user.name(), user.id.text(), joinedReasons(list.state().reasons)));
    }
    if (ownership.state.status == CoverageStatus::Complete)
        ownership.kind = Ownership::Kind::Static;
    return ownership;
}

} // namespace linchpin::versori
