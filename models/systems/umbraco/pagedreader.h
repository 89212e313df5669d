// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/exchange.h"
#include "models/systems/umbraco/replies.h"
#include "models/systems/source.h"
#include "models/systems/translate.h"

#include <set>

namespace linchpin::umbraco {

[[nodiscard]] inline const QString &keyOf(const Connection &connection)
{
    return connection.id.value;
}
[[nodiscard]] inline const QString &keyOf(const Named &named)
{
    return named.id.text();
}
[[nodiscard]] inline const QString &keyOf(const AddOnUser &user)
{
    return user.id.text();
}
[[nodiscard]] inline QString keyOf(const VersionEntry &entry)
{
    return QString::number(entry.version);
}

/// How a paged list is asked for and read.
template<typename Item>
struct PagedSource
{
    std::function<HttpRequest(int skip)> request;
    std::function<Result<Page<Item>>(const QByteArray &)> parse;
    QString purpose;
};

/// Reads a list page by page until as many distinct ids are held as the server says there are.
///
/// The first page tells the total; all others are asked for at once. If the total moves meanwhile,
/// everything read is void and reading starts again. The server sorts by name alone, so entries of
/// equal names may change places between pages: then what is missing is looked for in another pass.
/// Both have an end.
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
    }; ///< entries not seen before
    std::function<void()> onRestart = [] {};
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
    [[nodiscard]] const SourceState &state() const { return m_state; } ///< once it has ended
    [[nodiscard]] const std::optional<ApiError> &error() const
    {
        return m_error;
    } ///< of the first page that failed
    [[nodiscard]] bool hasNothing() const
    {
        return m_error && m_total < 0;
    } ///< not even the first page came

private:
    static constexpr int triesLimit = 3;
    static constexpr qint64 totalLimit = 1'000'000;

    void startPass()
    {
        m_unreadable = 0;
        m_hasAskedRest = false;
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
        if (!page) {
            m_error = m_error.value_or(page.error());
            return;
        }
        if (m_total < 0)
            m_total = page->total;
        m_hasMoved = m_hasMoved || page->total != m_total;
        const auto read = qint64(page->items.size()) + page->unreadable;
        m_isShort = m_isShort || read < qBound(qint64(0), m_total - skip, qint64(pageSize));
        m_unreadable += page->unreadable;
        keep(skip, page->items);
        if (!m_hasAskedRest)
            askRest();
    }
    void askRest()
    {
        m_hasAskedRest = true;
        if (m_total > totalLimit) {
            m_error = ApiError{.kind = ApiError::Kind::TooLarge,
                               .detail = translate("Umbraco", "The list is too long to be read.")};
            return;
        }
        for (int skip = pageSize; skip < m_total; skip += pageSize)
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
        if (m_error) {
            m_total < 0 ? m_state.fail(*m_error) : m_state.addGap(cutShort(m_error->detail));
            return onEnd();
        }
        if (m_hasMoved && m_restarts < triesLimit)
            return restart();
        const qint64 missing = m_total - qint64(m_keys.size());
        const bool isShort = std::exchange(m_isShort, false);
        if (!m_hasMoved && !isShort && m_unreadable == 0 && missing > 0 && ++m_passes < triesLimit)
            return startPass();
        describeGaps(missing);
        onEnd();
    }
    void restart()
    {
        ++m_restarts;
        m_passes = 0;
        m_total = -1;
        m_hasMoved = false;
        m_isShort = false;
        m_items.clear();
        m_keys.clear();
        onRestart();
        startPass();
    }
    void describeGaps(qint64 missing)
    {
        if (m_hasMoved)
            m_state.addGap(
                translate("Umbraco", "The list changed again and again while it was read."));
        else if (m_unreadable > 0)
            m_state.addGap(translate("Umbraco", "%n entries of the list could not be read.",
                                     nullptr, m_unreadable));
        else if (missing > 0)
            m_state.addGap(translate("Umbraco", "The server says there are %1, but gave only %2.")
                               .arg(m_total)
                               .arg(m_keys.size()));
    }
    static QString cutShort(const QString &why)
    {
        return translate("Umbraco", "The list is cut short: %1").arg(why);
    }

    Exchange &m_exchange;
    PagedSource<Item> m_source;
    std::multimap<int, Item> m_items; ///< by place in the system's order
    std::set<QString> m_keys;
    qint64 m_total = -1;
    int m_underway = 0;
    int m_unreadable = 0;
    int m_passes = 0;
    int m_restarts = 0;
    bool m_hasAskedRest = false;
    bool m_hasMoved = false;
    bool m_isShort = false;
    std::optional<ApiError> m_error;
    SourceState m_state;
};

} // namespace linchpin::umbraco
