// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/listing.h"

#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/months.h"
#include "models/systems/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

/// Is the server in a later month than the newest that this computer knows of? A clock that is
/// years off is not followed.
bool isAhead(const QDateTime &serverTime, const QDate &newest)
{
    const QDate tomorrow = serverTime.date().addDays(1);
    return tomorrow >= newest.addMonths(1) && tomorrow < newest.addYears(10);
}

} // namespace

ListingConversation::ListingConversation(const EndpointIdentity &endpoint, const QDateTime &now)
    : m_product(endpoint.scope.value(scopeKey::product))
{
    const auto since = monthFrom(endpoint.scope.value(scopeKey::since));
    m_isUsualFloor = !since;
    m_floor = since.value_or(usualFloor(now));
    m_months = monthsBackTo(m_floor, now);
    add(List::Managed, m_months.front());
}

void ListingConversation::add(List list, const QDate &month)
{
    const int limit = m_readers.empty() ? pageLimit : m_readers.front().limit();
    MonthReader &reader = m_readers.emplace_back(
        exchange(), ListPage{.list = list, .month = month, .product = m_product}, limit);
    reader.onRows = [this](const std::vector<Connection> &rows) { takeFresh(rows); };
    reader.begin();
}

void ListingConversation::allAnswered()
{
    if (m_readers.size() > 1)
        return finish(collected());
    if (m_readers.front().error())
        return fail(*m_readers.front().error());
    askRest();
}

void ListingConversation::askRest()
{
    const QDate asked = m_months.front();
    const auto serverTime = m_readers.front().serverTime();
    if (serverTime && isAhead(*serverTime, asked))
        m_months = monthsBackTo(m_floor, *serverTime);
    for (const QDate &month : m_months) {
        if (month != asked)
            add(List::Managed, month);
    }
    for (const QDate &month : m_months)
        add(List::Unassigned, month);
}

void ListingConversation::takeFresh(const std::vector<Connection> &rows)
{
    for (const Connection &row : rows) {
        if (m_seen.insert(row.id).second)
            m_fresh.push_back(row);
    }
}

ConnectionList ListingConversation::collected()
{
    ConnectionList list;
    std::set<ConnectionId> ids;
    for (MonthReader &reader : m_readers) {
        for (Connection &row : reader.takeRows()) {
            if (ids.insert(row.id).second)
                list.rows.push_back(std::move(row));
        }
        for (const QString &gap : reader.gaps())
            list.warnings.push_back({warning::listIncomplete, gap});
    }
    list.isComplete = list.warnings.empty();
    QString floor =
        translate("Lerian", "The list goes back to %1; older connections are not in it.")
            .arg(monthText(std::min(m_floor, m_months.back())));
    if (m_isUsualFloor)
        floor += u' ' + translate("Lerian", "The scope \"since\" sets another month.");
    list.warnings.insert(list.warnings.begin(), {warning::listFloor, floor});
    return list;
}

} // namespace linchpin::lerian
