// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/monthreader.h"

#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/months.h"
#include "models/systems/lerian/pagereader.h"

namespace linchpin::lerian {

MonthReader::MonthReader(Exchange &exchange, const ListPage &first, int limit)
    : m_exchange(exchange), m_next(first), m_limit(limit)
{ }

void MonthReader::begin()
{
    ask();
}

void MonthReader::ask()
{
    m_exchange.ask(request::listPage(m_next, m_limit), translate("Lerian", "Reading connections"),
                   [this](const Exchange::Reply &reply) {
                       if (reply)
                           m_serverTime = timeFrom(reply->header("date"));
                       take(read(reply, parseConnectionPage));
                   });
}

void MonthReader::take(const Result<Page<ConnectionReply>> &page)
{
    if (!page && page.error().code == code::limitTooHigh && m_limit > leastLimit) {
        m_limit = leastLimit;
        return ask();
    }
    if (!page) {
        if (m_next.page == 1 && !m_next.isOldestFirst)
            m_error = page.error();
        return addGap(cutShort(page.error()));
    }
    const std::size_t before = m_stored.size();
    keep(*page);
    const auto internal = std::ranges::count_if(page->items, &ConnectionReply::isInternal);
    if (m_next.page == 1)
        m_expected = page->total - qint64(internal);
    const qsizetype stored = page->size() - internal;
    if (stored < (page->limit > 0 ? page->limit : m_limit))
        return endOfPass();
    if (m_next.isOldestFirst && qint64(m_next.page) * m_limit > m_expected)
        return endOfPass();
    if (m_stored.size() == before && !m_next.isOldestFirst)
        return addGap(samePageAgain());
    ++m_next.page;
    ask();
}

void MonthReader::keep(const Page<ConnectionReply> &page)
{
    std::vector<Connection> fresh;
    for (const ConnectionReply &reply : page.items) {
        auto &known = reply.isInternal ? m_internal : m_stored;
        if (known.insert(reply.id).second)
            fresh.push_back(reply.connection);
    }
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    m_unreadable = m_next.isOldestFirst ? m_unreadable : m_unreadable + page.unreadable;
    onRows(fresh);
}

void MonthReader::endOfPass()
{
    const qint64 missing = m_expected - qint64(m_stored.size()) - m_unreadable;
    if (missing > 0 && !m_next.isOldestFirst) {
        m_next.isOldestFirst = true;
        m_next.page = 1;
        return ask();
    }
    if (m_unreadable > 0)
        addGap(unreadableEntries(m_unreadable));
    if (missing > 0)
        addGap(fewerThanTold(m_expected, qint64(m_stored.size())));
}

void MonthReader::addGap(const QString &why)
{
    //: %1 is a month such as 2025-01, %2 a sentence saying what is missing of it.
    m_gaps.append(translate("Lerian", "%1: %2").arg(monthText(m_next.month), why));
}

} // namespace linchpin::lerian
