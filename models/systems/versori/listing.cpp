// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/listing.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

CursorSource<Connection> connectionSource(const Api &api, const QString &purpose,
                                          const ConnectionFilter &filter)
{
    return {[api, filter](const Cursor &cursor) { return api.connections(cursor, filter); },
            parseConnections, purpose, pageSize};
}

ListingConversation::ListingConversation(const Api &api)
    : m_pages(exchange(), connectionSource(api, translate("Versori", "Reading connections")))
{
    m_pages.onFresh = [this](const std::vector<Connection> &rows) {
        m_fresh.insert(m_fresh.end(), rows.begin(), rows.end());
    };
    m_pages.onRestart = [this] {
        m_fresh.clear();
        m_hasRestarted = true;
    };
    m_pages.onEnd = [this] { ended(); };
    m_pages.begin();
}

void ListingConversation::ended()
{
    if (m_pages.hasNothing())
        return fail(*m_pages.error());
    ConnectionList list;
    list.rows = m_pages.takeItems();
    list.isComplete = m_pages.isComplete();
    for (const QString &reason : m_pages.state().reasons)
        list.warnings.push_back({u"list-incomplete"_s, reason});
    finish(std::move(list));
}

Result<Connection> readConnection(const Exchange::Reply &reply, const Ulid &id)
{
    auto connection = read(reply, parseConnection);
    if (connection && connection->id.value != id.text()) {
        return failure(malformed(
            translate("Versori", "The server gave another connection than was asked for.")));
    }
    return connection;
}

ConnectionReading::ConnectionReading(const Api &api, const Ulid &id)
{
    exchange().ask(api.connection(id), translate("Versori", "Reading the connection"),
                   [this, id](const Exchange::Reply &reply) { finish(readConnection(reply, id)); });
}

} // namespace linchpin::versori
