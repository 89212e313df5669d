// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/replies.h"

#include <QDateTime>

#include <functional>
#include <limits>
#include <set>

namespace linchpin::lerian {

/// Reads one month of one of Fetcher's lists. The first page tells how many there are, so the
/// others are asked for together; the end is still a page that is not full, whatever was told.
///
/// The first page also carries the internal data sources, beyond its limit and counted in its
/// total. Entries of the same moment have no order of their own and may change places between
/// pages, and the list may change while it is read: if fewer came than the total says, or the pages
/// do not fit together, the month is read once more from its other end.
class MonthReader final
{
public:
    MonthReader(Exchange &exchange, const ListPage &first, int limit);
    MonthReader(const MonthReader &) = delete;
    MonthReader &operator=(const MonthReader &) = delete;

    std::function<void(const std::vector<Connection> &)> onRows = [](const auto &) {};

    void begin();
    [[nodiscard]] const std::vector<Connection> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<Connection> takeRows() { return std::exchange(m_rows, {}); }
    /// Why nothing was read; none if at least the first page came.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// What is missing, a sentence each, the month named.
    [[nodiscard]] const QStringList &gaps() const { return m_gaps; }
    /// As large as the server allows a page to be: smaller than asked for if it refused that.
    [[nodiscard]] int limit() const { return m_limit; }
    /// The server's clock, as far as an answer told.
    [[nodiscard]] const std::optional<QDateTime> &serverTime() const { return m_serverTime; }

private:
    using Answer = Page<ConnectionReply>;
    struct Pass ///< once through the month
    {
        qint64 expected = 0; ///< stored ones, as the first page said
        int pageSize = 1; ///< as the first page said
        int asked = 0; ///< pages
        int underway = 0;
        int firstShort = std::numeric_limits<int>::max(); ///< the page that is not full
        int lastFilled = 0; ///< the last page with anything stored on it
        int unreadable = 0;
        bool hasMoved = false; ///< a page told another total than the first
        bool isRepeating = false; ///< a full page brought nothing new: nothing is asked behind it
        std::set<Uuid> seen = {}; ///< stored ones, whatever an earlier pass brought
        std::optional<ApiError> error = {};

        [[nodiscard]] bool hasEnd() const { return firstShort < std::numeric_limits<int>::max(); }
        [[nodiscard]] bool mayGoOn() const { return !hasEnd() && !isRepeating && !error; }
        [[nodiscard]] bool fitsTogether() const
        {
            return hasEnd() && lastFilled <= firstShort && !hasMoved;
        }
    };

    void ask(int page);
    void askAhead();
    void take(int number, const Result<Answer> &page);
    void refused(int number, const ApiError &error);
    void note(int number, const Answer &page);
    void keep(const Answer &page);
    void endOfPass();
    void describe(qint64 missing);
    void addGap(const QString &why);

    Exchange &m_exchange;
    ListPage m_list; ///< and from which end
    int m_limit;
    Pass m_pass;
    std::vector<Connection> m_rows; ///< distinct ids
    std::set<Uuid> m_known; ///< of the rows
    std::set<Uuid> m_stored; ///< that count: not those read before the list moved
    std::optional<QDateTime> m_serverTime;
    std::optional<ApiError> m_error;
    QStringList m_gaps;
};

} // namespace linchpin::lerian
