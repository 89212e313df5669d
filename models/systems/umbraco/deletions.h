// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/eachreader.h"
#include "models/systems/umbraco/reassignment.h"

namespace linchpin::umbraco {

/// Where things of this kind are deleted; none if they are not.
[[nodiscard]] std::optional<List> listOf(const QString &kindWord);

/// Sends one DELETE, once, after a last look at the connections that profiles were moved to: what
/// cannot be undone must not leave them on one that is gone.
class PerformDeletion final : public Talk<Performed>
{
public:
    PerformDeletion(const ActionContext &context, List list);

private:
    void allAnswered() override;
    void begin();

    ActionContext m_context;
    List m_list;
    TargetCheck m_targets;
};

/// Is a deleted dependent gone? Only if the server says so by its id and the list is without it.
class LookAtDeletion final : public Talk<Seen>
{
public:
    LookAtDeletion(List list, const Guid &id);

private:
    void allAnswered() override;

    Guid m_id;
    bool m_hasBegun = false;
    PagedReader<Named> m_entries;
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
    enum class Stage { Asking, Listing, Rereading, Judging };
    Stage m_stage = Stage::Asking;
    PagedReader<Connection> m_connections;
    EachReader<ProfileReply> m_profiles;
};

} // namespace linchpin::umbraco
