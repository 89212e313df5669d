// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/listing.h"

#include "models/systems/translate.h"

#include <set>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

ListingConversation::ListingConversation(const QString &project) : m_rows(connectionTypes().size())
{
    std::size_t place = 0;
    for (const ConnectionType &type : connectionTypes()) {
        askConnections(exchange(), project, type.word,
                       [this, place](const Result<Listed<ConnectionReply>> &listed) {
                           listRead(place, listed);
                       });
        ++place;
    }
}

void ListingConversation::listRead(std::size_t place, const Result<Listed<ConnectionReply>> &listed)
{
    const QString type = connectionTypes()[place].word;
    QString gap = listed ? listed->gap : listed.error().detail;
    if (!listed) {
        if (!m_firstError)
            m_firstError = listed.error();
        ++m_failed;
        if (gap.isEmpty())
            gap = listed.error().sentence();
    }
    if (!gap.isEmpty())
        m_warnings.push_back({u"list-incomplete"_s, u"%1: %2"_s.arg(type, gap)});
    if (!listed)
        return;
    std::set<ConnectionId> inThisList;
    for (const ConnectionReply &reply : listed->items) {
        if (!inThisList.insert(reply.connection.id).second)
            m_warnings.push_back(
                {u"namesakes"_s,
                 translate("Apinizer",
                           "%1: there is more than one of this type and name; one is shown.")
                     .arg(reply.connection.id.value)});
        if (!m_ids.insert(reply.connection.id).second)
            continue; // an answer may hold other types than the one asked for
        m_rows[place].push_back(reply.connection);
        m_fresh.push_back(reply.connection);
    }
}

void ListingConversation::allAnswered()
{
    if (m_failed == m_rows.size() && m_firstError)
        return fail(*m_firstError);
    ConnectionList list;
    for (auto &rows : m_rows)
        std::ranges::move(std::exchange(rows, {}), std::back_inserter(list.rows));
    list.isComplete = m_warnings.empty();
    list.warnings = m_warnings;
    finish(std::move(list));
}

ConnectionReading::ConnectionReading(const Where &where)
{
    askConnection(exchange(), where, [this](const Result<ConnectionReply> &reply) {
        if (!reply)
            return fail(reply.error());
        finish(reply->connection);
    });
}

} // namespace linchpin::apinizer
