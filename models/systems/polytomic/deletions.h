// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/systems/polytomic/beforedeletion.h"
#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

/// Sends one DELETE, once, if the key is the right one and nothing runs in what is deleted. The one
/// of the connection goes without force and is the last guard: if somebody began to use it
/// meanwhile, the server refuses and says who.
class PerformDeletion final : public Talk<Performed>
{
public:
    PerformDeletion(const ActionContext &context, List list, const Uuid &id);

private:
    void allAnswered() override;
    void answered(const HttpResponse &response);
    [[nodiscard]] QString usersByName(const HttpResponse &response) const;

    ActionContext m_context;
    List m_list;
    Uuid m_id;
    BeforeDeletion m_before;
};

/// Sends the one DELETE that takes along what uses the connection, if none of that runs, then looks
/// what of it is still there. After an answer that is unclear it does so only if the connection is
/// gone; else the look that follows says what became of it.
class PerformForcedDeletion final : public Talk<Performed>
{
public:
    PerformForcedDeletion(const ActionContext &context, const Uuid &id);

private:
    enum class Stage { Before, Sent, Leftovers };

    void allAnswered() override;
    void send();
    void answered(const Exchange::Reply &reply);
    [[nodiscard]] std::vector<Warning> leftovers() const;

    ActionContext m_context;
    Uuid m_id;
    BeforeDeletion m_before;
    IndexReader m_index;
    Stage m_stage = Stage::Before;
};

/// Is a deleted dependent gone? Only if the server says so to a key of the same organisation.
class LookAtDeletion final : public Talk<Seen>
{
public:
    LookAtDeletion(const ActionContext &context, List list, const Uuid &id);

private:
    void allAnswered() override;

    Uuid m_id;
    OrganisationCheck m_organisation;
    std::optional<Result<User>> m_answer;
};

/// Is the connection gone? Only if the server says so by its id to a key of the same organisation,
/// and the list is without it. A connection that is still there after a delete by force is as
/// before only if everything that would have gone with it is, too: nobody says that force is all or
/// nothing.
class GoneCheck final : public Talk<Seen>
{
public:
    enum class Cascade { No, Forced };
    GoneCheck(const ActionContext &context, const Uuid &id, Cascade cascade);

private:
    void allAnswered() override;
    void judgeAbsence();
    void judgePresence();

    ActionContext m_context;
    Uuid m_id;
    Cascade m_cascade;
    IndexReader m_index;
    bool m_isIndexing = false;
    OrganisationCheck m_organisation;
    PageWalk<Connection> m_connections;
    std::optional<Result<ConnectionReply>> m_answer;
    bool m_isListing = false;
};

} // namespace linchpin::polytomic
