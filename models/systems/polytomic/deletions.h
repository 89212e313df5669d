// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/systems/polytomic/organisation.h"
#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

/// Sends one DELETE, once. The one of the connection goes without force and is the last guard: if
/// somebody began to use it meanwhile, the server refuses and says who.
class PerformDeletion final : public Talk<Performed>
{
public:
    PerformDeletion(const ActionContext &context, List list, const Uuid &id);

private:
    void answered(const HttpResponse &response);
    [[nodiscard]] QString usersByName(const HttpResponse &response) const;

    ActionContext m_context;
    List m_list;
};

/// Sends the one DELETE that takes along what uses the connection, then looks what of that is still
/// there.
class PerformForcedDeletion final : public Talk<Performed>
{
public:
    PerformForcedDeletion(const ActionContext &context, const Uuid &id);

private:
    void allAnswered() override;
    [[nodiscard]] std::vector<Warning> leftovers() const;

    ActionContext m_context;
    IndexReader m_index;
    bool m_hasBegun = false;
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
/// and the list is without it.
class GoneCheck final : public Talk<Seen>
{
public:
    GoneCheck(const ActionContext &context, const Uuid &id);

private:
    void allAnswered() override;

    Uuid m_id;
    OrganisationCheck m_organisation;
    PageWalk<Connection> m_connections;
    std::optional<Result<ConnectionReply>> m_answer;
    bool m_isListing = false;
};

} // namespace linchpin::polytomic
