// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/listing.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

ListingConversation::ListingConversation()
    : m_pages(exchange(),
              {[](int skip) { return request::page(List::Connections, skip); }, parseConnectionPage,
               translate("Umbraco", "Reading connections")})
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
    list.isComplete = m_pages.state().status == CoverageStatus::Complete;
    for (const QString &reason : m_pages.state().reasons)
        list.warnings.push_back({u"list-incomplete"_s, reason});
    finish(std::move(list));
}

ConnectionReading::ConnectionReading(const Guid &id)
{
    exchange().ask(request::one(List::Connections, id),
                   translate("Umbraco", "Reading the connection"),
                   [this, id](const Exchange::Reply &reply) {
                       auto connection = read(reply, parseConnection);
                       if (!connection)
                           return fail(connection.error());
                       if (connection->connection.id.value != id.text())
                           return fail({.kind = ApiError::Kind::Malformed});
                       finish(connection->connection);
                   });
}

} // namespace linchpin::umbraco
