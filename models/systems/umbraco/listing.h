// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/pagedreader.h"

namespace linchpin::umbraco {

/// Lists all connections; hands out rows as pages arrive.
class ListingConversation final : public Talk<ConnectionList, ListConversation>
{
public:
    ListingConversation();
    [[nodiscard]] std::vector<Connection> takeRows() override { return std::exchange(m_fresh, {}); }
    [[nodiscard]] bool hasRestarted() override { return std::exchange(m_hasRestarted, false); }

private:
    void ended();

    PagedReader<Connection> m_pages;
    std::vector<Connection> m_fresh;
    bool m_hasRestarted = false;
};

/// Reads one connection.
class ConnectionReading final : public Talk<Connection>
{
public:
    explicit ConnectionReading(const Guid &id);
};

} // namespace linchpin::umbraco
