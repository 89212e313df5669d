// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/system.h"

#include <set>

namespace linchpin::apinizer {

/// All connections of a project: one list for each of the fourteen types, without pages. Rows are
/// handed out as the lists come in, and stand in the order of the types at the end.
class ListingConversation final : public Talk<ConnectionList, ListConversation>
{
public:
    explicit ListingConversation(const QString &project);

    [[nodiscard]] std::vector<Connection> takeRows() override { return std::exchange(m_fresh, {}); }
    [[nodiscard]] bool hasRestarted() override { return false; }

private:
    void listRead(std::size_t place, const Result<Listed<ConnectionReply>> &listed);
    void allAnswered() override;

    std::vector<Connection> m_fresh;
    std::vector<std::vector<Connection>> m_rows; ///< by type
    std::set<ConnectionId> m_ids;
    std::vector<Warning> m_warnings;
    std::optional<ApiError> m_firstError;
    std::size_t m_failed = 0;
};

/// One connection.
class ConnectionReading final : public Talk<Connection>
{
public:
    explicit ConnectionReading(const Where &where);
};

} // namespace linchpin::apinizer
