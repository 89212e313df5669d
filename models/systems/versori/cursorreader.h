// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/source.h"
#include "models/systems/translate.h"
#include "models/systems/versori/endpoints.h"
#include "models/systems/versori/errors.h"
#include "models/systems/versori/replies.h"

#include <set>

namespace linchpin::versori {

[[nodiscard]] inline QString keyOf(const Connection &connection)
{
    return connection.id.value;
}
[[nodiscard]] inline QString keyOf(const Project &project)
{
    return project.id.text();
}
[[nodiscard]] inline QString keyOf(const Slot &slot)
{
    return slot.id.isNull() ? slot.system.text() + u' ' + slot.name : slot.id.text();
}
/// One connection may fill several slots of an environment.
[[nodiscard]] inline QString keyOf(const Filling &filling)
{
    return filling.connection.text() + u' ' + filling.slot.text();
}
[[nodiscard]] inline QString keyOf(const EndUser &user)
{
    return user.id.text();
}
[[nodiscard]] inline QString keyOf(const Activation &activation)
{
    return activation.id.text();
}

/// How a list is asked for and read.
template<typename Item>
struct CursorSource
{
    std::function<HttpRequest(const Cursor &)> request;
    std::function<Result<Page<Item>>(const QByteArray &)> parse;
    QString purpose;
    int first = 0; ///< entries of a page, where the list knows such a thing
};

/// Reads a list to its end: from one `next` to the following one until there is none, it comes
/// again, or it leads to nothing new. The list is complete if it then holds as many distinct
/// entries as the server counts. If the count moves meanwhile, everything read is void and reading
/// starts again. All of it has an end, whatever the server says.
template<typename Item>
class CursorReader final
{
public:
    CursorReader(Exchange &exchange, CursorSource<Item> source)
        : m_exchange(exchange), m_source(std::move(source))
    { }
    CursorReader(const CursorReader &) = delete;
    CursorReader &operator=(const CursorReader &) = delete;

    std::function<void(const std::vector<Item> &)> onFresh = [](const auto &) {};
    std::function<void()> onRestart = [] {};
    std::function<void()> onEnd = [] {};

    void begin() { askPage({}); }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const SourceState &state() const { return m_state; } ///< once it has ended
    [[nodiscard]] bool isComplete() const { return m_state.status == CoverageStatus::Complete; }
    [[nodiscard]] bool hasNothing() const { return m_error && m_pages == 0; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

private:
    static constexpr int restartLimit = 3;
    static constexpr qint64 totalLimit = 1'000'000;

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
        ++m_pages;
        const bool hasMoved = m_total && page->total != m_total;
        if (hasMoved && m_restarts < restartLimit)
            return restart();
        m_hasMoved = m_hasMoved || hasMoved;
        m_total = page->total;
        m_unreadable += page->unreadable;
        goOn(page->next, keep(page->items));
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
    void goOn(const QString &next, bool isFresh)
    {
        const bool isOver = next.isEmpty() || !isFresh || m_total.value_or(0) > totalLimit
            || qint64(m_keys.size()) > m_total.value_or(totalLimit);
        if (isOver || !m_cursors.insert(next).second)
            return end();
        askPage(next);
    }
    bool keep(const std::vector<Item> &items)
    {
        std::vector<Item> fresh;
        for (const Item &item : items) {
            if (m_keys.insert(keyOf(item)).second)
                fresh.push_back(item);
        }
        m_items.insert(m_items.end(), fresh.begin(), fresh.end());
        onFresh(fresh);
        return !fresh.empty();
    }
    void restart()
    {
        ++m_restarts;
        m_total.reset();
        m_items.clear();
        m_keys.clear();
        m_cursors.clear();
        m_unreadable = 0;
        onRestart();
        begin();
    }
    void end()
    {
        describeGaps();
        onEnd();
    }
    void describeGaps()
    {
        const auto held = qint64(m_keys.size());
        if (m_error && m_pages == 0)
            m_state.fail(*m_error);
        else if (m_error)
            m_state.addGap(translate("Versori", "The list is cut short: %1").arg(m_error->detail));
        else if (m_hasMoved)
            m_state.addGap(
                translate("Versori", "The list changed again and again while it was read."));
        else if (m_unreadable > 0)
            m_state.addGap(translate("Versori", "%n entries of the list could not be read.",
                                     nullptr, m_unreadable));
        else if (m_total && held != *m_total)
            m_state.addGap(translate("Versori", "The server says there are %1, but gave %2.")
                               .arg(*m_total)
                               .arg(held));
    }

    Exchange &m_exchange;
    CursorSource<Item> m_source;
    std::vector<Item> m_items;
    std::set<QString> m_keys;
    std::set<QString> m_cursors; ///< followed since the last start
    std::optional<qint64> m_total;
    int m_pages = 0;
    int m_unreadable = 0;
    int m_restarts = 0;
    bool m_hasMoved = false;
    std::optional<ApiError> m_error;
    SourceState m_state;
};

} // namespace linchpin::versori
