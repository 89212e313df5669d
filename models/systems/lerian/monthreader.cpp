// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/monthreader.h"

#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/months.h"
#include "models/systems/lerian/pagereader.h"

#include <algorithm>

namespace linchpin::lerian {

namespace {

/// Pages asked for before their turn: no more than an endpoint could be allowed at once, so that a
/// total which promises millions costs a handful of requests and not as many as it says.
constexpr int pagesAhead = 48;

QString changedMeanwhile()
{
    return translate("Lerian", "The list changed again and again while it was read.");
}

} // namespace

MonthReader::MonthReader(Exchange &exchange, const ListPage &first, int limit)
    : m_exchange(exchange), m_list(first), m_limit(limit)
{ }

void MonthReader::begin()
{
    m_pass = {};
    ask(1);
}

void MonthReader::ask(int page)
{
    m_pass.asked = page;
    ++m_pass.underway;
    m_list.page = page;
    m_exchange.ask(request::listPage(m_list, m_limit), translate("Lerian", "Reading connections"),
                   [this, page](const Exchange::Reply &reply) {
                       --m_pass.underway;
                       if (reply)
                           m_serverTime = timeFrom(reply->header("date"));
                       take(page, read(reply, parseConnectionPage));
                       if (m_pass.underway == 0)
                           endOfPass();
                   });
}

/// As many pages as the total says, the one that is not full included. If none of those is the end,
/// one after the other from there.
void MonthReader::askAhead()
{
    const qint64 told = std::max(m_pass.expected, qint64(0)) / m_pass.pageSize + 1;
    while (m_pass.mayGoOn() && m_pass.asked < told && m_pass.underway < pagesAhead)
        ask(m_pass.asked + 1);
    if (m_pass.mayGoOn() && m_pass.underway == 0 && !m_list.isOldestFirst)
        ask(m_pass.asked + 1);
}

void MonthReader::take(int number, const Result<Answer> &page)
{
    if (!page)
        return refused(number, page.error());
    const std::size_t before = m_pass.seen.size();
    keep(*page);
    note(number, *page);
    const bool isFull = number < m_pass.firstShort;
    m_pass.isRepeating |= isFull && m_pass.seen.size() == before;
    askAhead();
}

void MonthReader::refused(int number, const ApiError &error)
{
    const bool isFirst = number == 1 && !m_list.isOldestFirst;
    if (isFirst && error.code == code::limitTooHigh && m_limit > leastLimit) {
        m_limit = leastLimit;
        return begin();
    }
    if (isFirst)
        m_error = error;
    m_pass.error = m_pass.error.value_or(error);
}

void MonthReader::note(int number, const Answer &page)
{
    const auto internal = std::ranges::count_if(page.items, &ConnectionReply::isInternal);
    const qint64 told = page.total - qint64(internal);
    const qint64 stored = page.size() - internal;
    const int size = page.limit > 0 ? page.limit : m_limit;
    if (number == 1) {
        m_pass.expected = told;
        m_pass.pageSize = size;
    }
    m_pass.hasMoved |= told != m_pass.expected || size != m_pass.pageSize;
    m_pass.unreadable += page.unreadable;
    if (stored < size)
        m_pass.firstShort = std::min(m_pass.firstShort, number);
    if (stored > 0)
        m_pass.lastFilled = std::max(m_pass.lastFilled, number);
}

void MonthReader::keep(const Answer &page)
{
    std::vector<Connection> fresh;
    for (const ConnectionReply &reply : page.items) {
        if (!reply.isInternal) {
            m_stored.insert(reply.id);
            m_pass.seen.insert(reply.id);
        }
        if (m_known.insert(reply.id).second)
            fresh.push_back(reply.connection);
    }
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    onRows(fresh);
}

void MonthReader::endOfPass()
{
    if (m_pass.error)
        return addGap(cutShort(*m_pass.error));
    if (m_pass.isRepeating && (m_list.isOldestFirst || !m_pass.hasMoved))
        return addGap(samePageAgain());
    const qint64 missing = m_pass.expected - qint64(m_stored.size()) - m_pass.unreadable;
    const bool isSound = m_pass.fitsTogether();
    if (m_list.isOldestFirst || (isSound && missing <= 0))
        return describe(missing);
    if (!isSound)
        m_stored.clear(); // what was counted belongs to another state of the list
    m_list.isOldestFirst = true;
    begin();
}

void MonthReader::describe(qint64 missing)
{
    if (m_pass.unreadable > 0)
        addGap(unreadableEntries(m_pass.unreadable));
    if (missing > 0)
        addGap(fewerThanTold(m_pass.expected, qint64(m_stored.size())));
    else if (!m_pass.fitsTogether())
        addGap(changedMeanwhile());
}

void MonthReader::addGap(const QString &why)
{
    //: %1 is a month such as 2025-01, %2 a sentence saying what is missing of it.
    m_gaps.append(translate("Lerian", "%1: %2").arg(monthText(m_list.month), why));
}

} // namespace linchpin::lerian
