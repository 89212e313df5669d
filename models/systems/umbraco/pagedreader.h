// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/systems/exchange.h"
#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/link.h"
#include "models/systems/umbraco/pagetally.h"

#include <set>

namespace linchpin::umbraco {

/// What tells the entries of a list apart. Known here because a type of the domain cannot bring its
/// own, as the types of this folder do.
[[nodiscard]] inline const QString &keyOf(const Connection &entry)
{
    return entry.id.value;
}

/// How a paged list is asked for and read.
template<typename Item>
struct PagedSource
{
    std::function<HttpRequest(int skip)> request;
    std::function<Result<Page<Item>>(const QByteArray &)> parse;
    QString purpose;
};

/// Reads a list page by page until as many distinct entries are held as the server says there are.
/// The first page tells the total; all others are asked for at once. keyOf(item) tells entries
/// apart.
template<typename Item>
class PagedReader final
{
public:
    PagedReader(Exchange &exchange, PagedSource<Item> source)
        : m_exchange(exchange), m_source(std::move(source))
    { }
    PagedReader(const PagedReader &) = delete;
    PagedReader &operator=(const PagedReader &) = delete;

    std::function<void(const std::vector<Item> &)> onFresh = [](const auto &) {
    }; ///< not seen before
    std::function<void()> onRestart = [] {}; ///< what was handed out is void
    std::function<void()> onEnd = [] {};

    void begin() { startPass(); }
    /// What was read, in the order of the system.
    [[nodiscard]] std::vector<Item> items() const
    {
        std::vector<Item> all;
        for (const auto &[place, item] : m_items)
            all.push_back(item);
        return all;
    }
    [[nodiscard]] std::vector<Item> takeItems()
    {
        std::vector<Item> all;
        all.reserve(m_items.size());
        for (auto &[place, item] : m_items)
            all.push_back(std::move(item));
        m_items.clear();
        return all;
    }
    [[nodiscard]] const SourceState &state() const
    {
        return m_tally.state();
    } ///< once it has ended
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_tally.error(); }
    [[nodiscard]] bool hasNothing() const
    {
        return error() && !m_tally.hasTotal();
    } ///< not one page came

private:
    void startPass()
    {
        m_hasAskedRest = false;
        m_tally.startPass();
        askPage(0);
    }
    void askPage(int skip)
    {
        ++m_underway;
        m_exchange.ask(m_source.request(skip), m_source.purpose,
                       [this, skip](const Exchange::Reply &reply) {
                           --m_underway;
                           take(skip, read(reply, m_source.parse));
                           if (m_underway == 0)
                               endPass();
                       });
    }
    void take(int skip, const Result<Page<Item>> &page)
    {
        if (!page)
            return m_tally.fail(page.error());
        m_tally.count(skip, qint64(page->items.size()), page->unreadable, page->total);
        keep(skip, page->items);
        if (!std::exchange(m_hasAskedRest, true))
            askRest();
    }
    void askRest()
    {
        if (m_tally.isTooLong())
            return m_tally.fail(
                {.kind = ApiError::Kind::TooLarge,
                 .detail = translate("Umbraco", "The list is too long to be read.")});
        for (int skip = pageSize; skip < m_tally.total(); skip += pageSize)
            askPage(skip);
    }
    void keep(int skip, const std::vector<Item> &items)
    {
        std::vector<Item> fresh;
        int place = skip;
        for (const Item &item : items) {
            if (m_keys.insert(keyOf(item)).second) {
                m_items.emplace(place, item);
                fresh.push_back(item);
            }
            ++place;
        }
        onFresh(fresh);
    }
    void endPass()
    {
        switch (m_tally.endPass(qint64(m_keys.size()))) {
        case PageTally::Next::End: return onEnd();
        case PageTally::Next::Again: return startPass();
        case PageTally::Next::Restart: return restart();
        }
    }
    void restart()
    {
        m_tally.startOver();
        m_items.clear();
        m_keys.clear();
        onRestart();
        startPass();
    }

    Exchange &m_exchange;
    PagedSource<Item> m_source;
    PageTally m_tally;
    std::multimap<int, Item> m_items; ///< by place in the system's order
    std::set<QString> m_keys;
    int m_underway = 0;
    bool m_hasAskedRest = false;
};

} // namespace linchpin::umbraco
