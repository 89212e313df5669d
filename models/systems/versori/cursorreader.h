// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/translate.h"
#include "models/systems/versori/endpoints.h"
#include "models/systems/versori/errors.h"
#include "models/systems/versori/listcount.h"
#include "models/systems/versori/listkeys.h"

namespace linchpin::versori {

/// How a list is asked for and read.
template<typename Item>
struct CursorSource
{
    std::function<HttpRequest(const Cursor &)> request;
    std::function<Result<Page<Item>>(const QByteArray &)> parse;
    QString purpose;
    int first = 0; ///< entries of a page, where the list knows such a thing
};

/// Reads a list to its end, from one `next` to the following one. It is complete if it then holds
/// as many distinct entries as the server counts. If the count moves meanwhile, everything read is
/// void and reading starts again.
template<typename Item>
class CursorReader final
{
public:
    CursorReader(Exchange &exchange, CursorSource<Item> source)
        : m_exchange(exchange), m_source(std::move(source))
    { }
    Q_DISABLE_COPY_MOVE(CursorReader)
    ~CursorReader() = default;

    std::function<void(const std::vector<Item> &)> onFresh = [](const auto &) {};
    std::function<void()> onRestart = [] {};
    std::function<void()> onEnd = [] {};

    void begin() { askPage({}); }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] std::vector<Item> takeItems() { return std::exchange(m_items, {}); }
    [[nodiscard]] const SourceState &state() const { return m_state; } ///< once it has ended
    [[nodiscard]] bool isComplete() const { return m_state.status == CoverageStatus::Complete; }
    [[nodiscard]] bool hasNothing() const { return m_error && !m_count.hasPages(); }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// Why a list that was not read to its end proves nothing.
    [[nodiscard]] ApiError unread() const
    {
        return hasNothing() ? *m_error : malformed(joinedReasons(m_state.reasons));
    }

private:
    void askPage(const QString &after)
    {
        m_exchange.ask(m_source.request({m_source.first, after}), m_source.purpose,
                       [this, after](const Exchange::Reply &reply) {
                           take(after, read(reply, m_source.parse));
                       });
    }
    void take(const QString &after, const Result<Page<Item>> &page)
    {
        if (!page)
            return refused(after, page.error());
        if (!m_count.take(page->total, page->unreadable))
            return restart();
        if (m_count.goesOn(page->next, keep(page->items)))
            return askPage(page->next);
        end();
    }
    /// The largest page is not documented: a server that refuses ours is asked for its own.
    void refused(const QString &after, const ApiError &error)
    {
        const bool isAboutSize = error.httpStatus == 400 || error.httpStatus == 422;
        if (after.isEmpty() && isAboutSize && m_source.first > 0) {
            m_source.first = 0;
            return askPage(after);
        }
        m_error = error;
        end();
    }
    bool keep(const std::vector<Item> &items)
    {
        std::vector<Item> fresh;
        for (const Item &item : items) {
            if (m_count.isFresh(keyOf(item)))
                fresh.push_back(item);
        }
        m_items.insert(m_items.end(), fresh.begin(), fresh.end());
        onFresh(fresh);
        return !fresh.empty();
    }
    void restart()
    {
        m_count.restart();
        m_items.clear();
        onRestart();
        begin();
    }
    void end()
    {
        m_state = m_count.state(m_error);
        onEnd();
    }

    Exchange &m_exchange;
    CursorSource<Item> m_source;
    std::vector<Item> m_items;
    ListCount m_count;
    std::optional<ApiError> m_error;
    SourceState m_state;
};

} // namespace linchpin::versori
