// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/polytomic/organisation.h"
#include "models/systems/polytomic/pagewalk.h"

namespace linchpin::polytomic {

/// Lists all connections of the organisation, once the key is known to belong to it.
class ListingConversation final : public Talk<ConnectionList, ListConversation>
{
public:
    explicit ListingConversation(const QString &organisation);
    [[nodiscard]] std::vector<Connection> takeRows() override { return std::exchange(m_fresh, {}); }
    [[nodiscard]] bool hasRestarted() override { return std::exchange(m_hasRestarted, false); }

private:
    void allAnswered() override;
    void begin();

    OrganisationCheck m_organisation;
    PageWalk<Connection> m_pages;
    std::vector<Connection> m_fresh;
    bool m_hasRestarted = false;
    bool m_hasBegun = false;
};

/// Reads one connection, as part of a conversation. "Not found" is the answer only if the key
/// belongs to the organisation and the list is without the connection, too: the server says 404 for
/// what belongs to somebody else.
class ConnectionReader final
{
public:
    ConnectionReader(Exchange &exchange, const Uuid &id, const QString &organisation);

    void begin();
    /// Asks more, or has a result.
    void goOn();
    [[nodiscard]] const std::optional<Result<ConnectionReply>> &result() const { return m_result; }
    [[nodiscard]] bool isVersionConfirmed() const { return m_isVersionConfirmed; }

private:
    [[nodiscard]] Result<ConnectionReply> judged() const;

    Exchange &m_exchange;
    Uuid m_id;
    OrganisationCheck m_organisation;
    PageWalk<Connection> m_pages;
    std::optional<Result<ConnectionReply>> m_answer;
    std::optional<Result<ConnectionReply>> m_result;
    bool m_isListing = false;
    bool m_isVersionConfirmed = false;
};

/// Reads one connection.
class ConnectionReading final : public Talk<Connection>
{
public:
    ConnectionReading(const Uuid &id, const QString &organisation);

private:
    void allAnswered() override;
    ConnectionReader m_reader;
};

} // namespace linchpin::polytomic
