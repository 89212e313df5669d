// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/polytomic/replies.h"
#include "models/systems/source.h"
#include "models/systems/translate.h"

#include <set>

namespace linchpin::polytomic {

/// Why a list of exactly one full page and no token is not known to be whole.
[[nodiscard]] QString cutGap();

/// Was the list read far enough for what is not in it to count as absent, beside the server's own
/// word? A list of exactly one page, without more, shows what it has; anything else that is missing
/// proves nothing.
[[nodiscard]] bool isReadForAbsence(const SourceState &state);

/// How a list is asked for and read.
template<typename Item>
struct Walked
{
    std::function<HttpRequest(const QString &token)> request;
    Result<Page<Item>> (*parse)(const QByteArray &);
    QString purpose;
};

/// Reads a list to its end: page by page where the server gives tokens, at once where it does not.
///
/// A token that repeats itself, or a page with nothing new, ends the walk; then something may be
/// missing. The server sorts by the time of the last change, so an entry that is changed meanwhile
/// moves to a page that was read before: an entry that comes twice means that another one may have
/// been missed, and the list is read again. Both have an end.
template<typename Item>
class PageWalk final
{
public:
    PageWalk(Exchange &exchange, Walked<Item> walked)
        : m_exchange(exchange), m_walked(std::move(walked))
    { }
    PageWalk(const PageWalk &) = delete;
    PageWalk &operator=(const PageWalk &) = delete;

    std::function<void(const std::vector<Item> &)> onFresh = [](const auto &) {};
    std::function<void()> onRestart = [] {};

    void begin() { ask({}); }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] std::vector<Item> takeItems() { return std::exchange(m_items, {}); }
    [[nodiscard]] const SourceState &state() const { return m_state; } ///< once all is answered
    [[nodiscard]] Source<Item> source() const { return {m_items, m_state}; }
    /// Why not even the first page came.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

private:
    static constexpr int restartLimit = 2;
    static constexpr int pageLimit = 4000;

    static QString idOf(const Connection &connection) { return connection.id.value; }
    static QString idOf(const User &user) { return user.id.text(); }

    void ask(const QString &token)
    {
        m_exchange.ask(m_walked.request(token), m_walked.purpose,
                       [this](const Exchange::Reply &reply) { take(read(reply, m_walked.parse)); });
    }
    void take(const Result<Page<Item>> &page)
    {
        if (!page)
            return fail(page.error());
        ++m_pages;
        m_unreadable += page->unreadable;
        const auto held = m_items.size();
        keep(page->items);
        if (!page->isNextReadable)
            return end(translate("Polytomic", "The token of the next page cannot be read."));
        if (page->next.isEmpty())
            return end(mayBeCut(*page) ? cutGap() : QString());
        const bool isNews = m_items.size() > held && m_tokens.insert(page->next).second;
        if (!isNews || m_pages >= pageLimit)
            return end(translate("Polytomic", "The server's pages do not come to an end."));
        ask(page->next);
    }
    /// Once a token came, pages are known to work, and their end is an end.
    [[nodiscard]] bool mayBeCut(const Page<Item> &page) const
    {
        return m_pages == 1 && int(page.items.size()) + page.unreadable == pageSize;
    }
    void keep(const std::vector<Item> &items)
    {
        std::vector<Item> fresh;
        std::set<QString> here;
        for (const Item &item : items) {
            const QString id = idOf(item);
            if (m_ids.insert(id).second)
                fresh.push_back(item);
            else
                m_hasMoved = m_hasMoved || !here.contains(id);
            here.insert(id);
        }
        m_items.insert(m_items.end(), fresh.begin(), fresh.end());
        onFresh(fresh);
    }
    void fail(const ApiError &error)
    {
        if (m_pages > 0)
            return end(translate("Polytomic", "The list is cut short: %1").arg(error.detail));
        m_error = error;
        m_state.fail(error);
    }
    void end(const QString &gap)
    {
        if (gap.isEmpty() && m_hasMoved && m_restarts < restartLimit)
            return restart();
        if (!gap.isEmpty())
            m_state.addGap(gap);
        else if (m_hasMoved)
            m_state.addGap(
                translate("Polytomic", "The list changed again and again while it was read."));
        if (m_unreadable > 0)
            m_state.addGap(translate("Polytomic", "%n entries of the list could not be read.",
                                     nullptr, m_unreadable));
    }
    void restart()
    {
        ++m_restarts;
        m_pages = 0;
        m_unreadable = 0;
        m_hasMoved = false;
        m_items.clear();
        m_ids.clear();
        m_tokens.clear();
        onRestart();
        ask({});
    }

    Exchange &m_exchange;
    Walked<Item> m_walked;
    std::vector<Item> m_items;
    std::set<QString> m_ids;
    std::set<QString> m_tokens;
    int m_pages = 0;
    int m_unreadable = 0;
    int m_restarts = 0;
    bool m_hasMoved = false;
    std::optional<ApiError> m_error;
    SourceState m_state;
};

/// The walk over one of the API's lists.
[[nodiscard]] Walked<Connection> allConnections();
[[nodiscard]] Walked<Connection> allCopiesOf(const Uuid &connection);
[[nodiscard]] Walked<User> allUsers(List list);

} // namespace linchpin::polytomic
