// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

ListingConversation::ListingConversation(const QString &organisation)
    : m_organisation(exchange(), organisation), m_pages(exchange(), allConnections())
{
    m_pages.onFresh = [this](const std::vector<Connection> &rows) {
        m_fresh.insert(m_fresh.end(), rows.begin(), rows.end());
    };
    m_pages.onRestart = [this] {
        m_fresh.clear();
        m_hasRestarted = true;
    };
    m_organisation.begin();
    if (exchange().isIdle())
        begin();
}

void ListingConversation::begin()
{
    m_hasBegun = true;
    m_pages.begin();
}

void ListingConversation::allAnswered()
{
    if (m_organisation.problem())
        return fail(*m_organisation.problem());
    if (!m_hasBegun)
        return begin();
    if (m_pages.error())
        return fail(*m_pages.error());
    ConnectionList list;
    list.rows = m_pages.takeItems();
    list.isComplete = m_pages.state().status == CoverageStatus::Complete;
    for (const QString &reason : m_pages.state().reasons)
        list.warnings.push_back({u"list-incomplete"_s, reason});
    finish(std::move(list));
}

ConnectionReader::ConnectionReader(Exchange &exchange, const Uuid &id, const QString &organisation)
    : m_exchange(exchange)
    , m_id(id)
    , m_organisation(exchange, organisation)
    , m_pages(exchange, allConnections())
{ }

void ConnectionReader::begin()
{
    m_organisation.begin();
    m_exchange.ask(request::one(List::Connections, m_id),
                   translate("Polytomic", "Reading the connection"),
                   [this](const Exchange::Reply &reply) {
                       m_isVersionConfirmed = reply && confirmsVersion(*reply);
                       m_answer = read(reply, parseConnection);
                   });
}

void ConnectionReader::goOn()
{
    const bool isMissing =
        !m_answer->has_value() && m_answer->error().kind == ApiError::Kind::NotFound;
    if (isMissing && !m_organisation.problem() && !m_isListing) {
        m_isListing = true;
        return m_pages.begin();
    }
    m_result = judged();
}

Result<ConnectionReply> ConnectionReader::judged() const
{
    if (m_organisation.problem())
        return failure(*m_organisation.problem());
    if (m_answer->has_value()) {
        if ((*m_answer)->connection.id.value == m_id.text())
            return *m_answer;
        return failure(malformed(
            translate("Polytomic", "The server gave another connection than was asked for.")));
    }
    if (!m_isListing)
        return *m_answer;
    if (m_pages.error())
        return failure(*m_pages.error());
    const auto isIt = [this](const Connection &row) { return row.id.value == m_id.text(); };
    if (std::ranges::any_of(m_pages.items(), isIt))
        return failure(malformed(
            translate("Polytomic", "The server says that it is not there, but its list has it.")));
    if (!isReadForAbsence(m_pages.state()))
        return failure(malformed(joinedReasons(m_pages.state().reasons)));
    return *m_answer;
}

ConnectionReading::ConnectionReading(const Uuid &id, const QString &organisation)
    : m_reader(exchange(), id, organisation)
{
    m_reader.begin();
}

void ConnectionReading::allAnswered()
{
    m_reader.goOn();
    if (const auto &result = m_reader.result())
        finish(result->map(&ConnectionReply::connection));
}

} // namespace linchpin::polytomic
