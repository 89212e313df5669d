// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/replies.h"

#include <QDateTime>

#include <functional>
#include <set>

namespace linchpin::lerian {

/// Reads one month of one of Fetcher's lists, page by page until one is not full.
///
/// The first page also carries the internal data sources, beyond its limit and counted in its
/// total. Entries of the same moment have no order of their own and may change places between
/// pages: if fewer came than the total says, the month is read once more from its other end.
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
    void ask();
    void take(const Result<Page<ConnectionReply>> &page);
    void keep(const Page<ConnectionReply> &page);
    void endOfPass();
    void addGap(const QString &why);

    Exchange &m_exchange;
    ListPage m_next;
    int m_limit;
    std::vector<Connection> m_rows; ///< distinct ids
    std::set<Uuid> m_stored;
    std::set<Uuid> m_internal;
    qint64 m_expected = 0; ///< stored ones, as the first page said
    int m_unreadable = 0;
    std::optional<QDateTime> m_serverTime;
    std::optional<ApiError> m_error;
    QStringList m_gaps;
};

} // namespace linchpin::lerian
