// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/replies.h"
#include "models/systems/source.h"
#include "models/systems/translate.h"

#include <set>

namespace linchpin::lerian {

[[nodiscard]] QString unreadableEntries(int count);
[[nodiscard]] QString cutShort(const ApiError &why);
[[nodiscard]] QString samePageAgain();
[[nodiscard]] QString fewerThanTold(qint64 told, qint64 given);

/// Reads a list of Reporter's page by page, one after the other: its total counts the rows of the
/// page at hand, so that only a page that is not full tells the end. A version whose total means
/// all is believed if that is more than came.
template<typename Item>
class PageReader final
{
public:
    PageReader(Exchange &exchange, std::function<HttpRequest(int page)> request,
               Result<Page<Item>> (*parse)(const QByteArray &), QString purpose)
        : m_exchange(exchange)
        , m_request(std::move(request))
        , m_parse(parse)
        , m_purpose(std::move(purpose))
    { }
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;

    void begin() { ask(1); }
    [[nodiscard]] const Source<Item> &source() const { return m_source; }

private:
    void ask(int page)
    {
        m_exchange.ask(m_request(page), m_purpose, [this, page](const Exchange::Reply &reply) {
            take(page, read(reply, m_parse));
        });
    }
    void take(int number, const Result<Page<Item>> &page)
    {
        if (!page)
            return number == 1 ? m_source.state.fail(page.error())
                               : m_source.state.addGap(cutShort(page.error()));
        if (page->unreadable > 0)
            m_source.state.addGap(unreadableEntries(page->unreadable));
        const std::size_t before = m_ids.size();
        for (const Item &item : page->items) {
            if (m_ids.insert(item.id).second)
                m_source.items.push_back(item);
        }
        m_unreadable += page->unreadable;
        const qint64 had = qint64(m_ids.size()) + m_unreadable;
        const bool isFull = page->size() >= (page->limit > 0 ? page->limit : pageLimit);
        if (!isFull && page->total <= had)
            return;
        if (m_ids.size() == before)
            return m_source.state.addGap(page->total > had ? fewerThanTold(page->total, had)
                                                           : samePageAgain());
        ask(number + 1);
    }

    Exchange &m_exchange;
    std::function<HttpRequest(int page)> m_request;
    Result<Page<Item>> (*m_parse)(const QByteArray &);
    QString m_purpose;
    std::set<Uuid> m_ids;
    qint64 m_unreadable = 0;
    Source<Item> m_source;
};

/// Reads a list of Matcher's cursor by cursor.
template<typename Item>
class CursorReader final
{
public:
    CursorReader(Exchange &exchange, std::function<HttpRequest(const QString &cursor)> request,
                 Result<CursorPage<Item>> (*parse)(const QByteArray &), QString purpose)
        : m_exchange(exchange)
        , m_request(std::move(request))
        , m_parse(parse)
        , m_purpose(std::move(purpose))
    { }
    CursorReader(const CursorReader &) = delete;
    CursorReader &operator=(const CursorReader &) = delete;

    std::function<void(const Item &)> onFresh = [](const Item &) {};

    void begin() { ask({}); }
    [[nodiscard]] const Source<Item> &source() const { return m_source; }

private:
    void ask(const QString &cursor)
    {
        m_cursors.insert(cursor);
        m_exchange.ask(m_request(cursor), m_purpose,
                       [this](const Exchange::Reply &reply) { take(read(reply, m_parse)); });
    }
    void take(const Result<CursorPage<Item>> &page)
    {
        if (!page)
            return m_cursors.size() == 1 ? m_source.state.fail(page.error())
                                         : m_source.state.addGap(cutShort(page.error()));
        if (page->unreadable > 0)
            m_source.state.addGap(unreadableEntries(page->unreadable));
        for (const Item &item : page->items) {
            if (m_ids.insert(item.id).second) {
                m_source.items.push_back(item);
                onFresh(item);
            }
        }
        if (page->next.isEmpty())
            return;
        if (m_cursors.contains(page->next))
            return m_source.state.addGap(samePageAgain());
        ask(page->next);
    }

    Exchange &m_exchange;
    std::function<HttpRequest(const QString &cursor)> m_request;
    Result<CursorPage<Item>> (*m_parse)(const QByteArray &);
    QString m_purpose;
    std::set<QString> m_cursors;
    std::set<Uuid> m_ids;
    Source<Item> m_source;
};

} // namespace linchpin::lerian
