// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/eachreader.h"

namespace linchpin::umbraco {

/// Where things of this kind are deleted; none if they are not.
[[nodiscard]] std::optional<List> listOf(const QString &kindWord);

/// Sends one DELETE, once.
class PerformDeletion final : public Talk<Performed>
{
public:
    PerformDeletion(List list, const Guid &id, const QString &purpose);
};

/// Is a deleted dependent gone?
class LookAtDeletion final : public Talk<Seen>
{
public:
    LookAtDeletion(List list, const Guid &id);
};

/// Is the connection gone? Only if the server says so by its id, the list is without it, and no
/// profile points at it.
class GoneCheck final : public Talk<Seen>
{
public:
    explicit GoneCheck(const Guid &id);

private:
    void allAnswered() override;
    [[nodiscard]] Result<Seen> judgement() const;

    Guid m_id;
    bool m_hasBegun = false;
    PagedReader<Connection> m_connections;
    EachReader<ProfileReply> m_profiles;
};

} // namespace linchpin::umbraco
