// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/lerian/monthreader.h"
#include "models/systems/system.h"

#include <deque>

namespace linchpin::lerian {

/// Lists all connections down to a floor, month by month, and those without a product. The newest
/// month is asked first and alone: without it nothing else is worth asking.
class ListingConversation final : public Talk<ConnectionList, ListConversation>
{
public:
    ListingConversation(const EndpointIdentity &endpoint, const QDateTime &now);
    [[nodiscard]] std::vector<Connection> takeRows() override { return std::exchange(m_fresh, {}); }
    [[nodiscard]] bool hasRestarted() override { return false; }

private:
    void allAnswered() override;
    void add(List list, const QDate &month);
    void askRest();
    void takeFresh(const std::vector<Connection> &rows);
    [[nodiscard]] ConnectionList collected(); ///< once

    QString m_product;
    QDate m_floor;
    bool m_isUsualFloor = false;
    std::vector<QDate> m_months;
    std::deque<MonthReader> m_readers;
    std::vector<Connection> m_fresh;
    std::set<ConnectionId> m_seen;
};

} // namespace linchpin::lerian
