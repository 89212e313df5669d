// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"
#include "models/systems/versori/cursorreader.h"

namespace linchpin::versori {

/// All connections of the organisation, or those a filter leaves.
[[nodiscard]] CursorSource<Connection> connectionSource(const Api &api, const QString &purpose,
                                                        const ConnectionFilter &filter = {});

/// Lists all connections; hands out rows as pages arrive.
class ListingConversation final : public Talk<ConnectionList, ListConversation>
{
public:
    explicit ListingConversation(const Api &api);
    [[nodiscard]] std::vector<Connection> takeRows() override { return std::exchange(m_fresh, {}); }
    [[nodiscard]] bool hasRestarted() override { return std::exchange(m_hasRestarted, false); }

private:
    void ended();

    CursorReader<Connection> m_pages;
    std::vector<Connection> m_fresh;
    bool m_hasRestarted = false;
};

/// The connection of this id, or why there is none; the answer has to be about it.
[[nodiscard]] Result<Connection> readConnection(const Exchange::Reply &reply, const Ulid &id);

/// Reads one connection.
class ConnectionReading final : public Talk<Connection>
{
public:
    ConnectionReading(const Api &api, const Ulid &id);
};

} // namespace linchpin::versori
