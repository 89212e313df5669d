// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/memory.h"

namespace linchpin::apinizer {

/// Reads the connection once more, because the delete names no type, and sends one DELETE.
///
/// If its answer says nothing about the pods (none came, or it was unclear) and the connection is
/// gone, that is said: which pods still hold it cannot be read any more.
class PerformDeletion final : public Talk<Performed>
{
public:
    explicit PerformDeletion(const ActionContext &context);

private:
    void send(const ConnectionReply &now);
    void answered(const Exchange::Reply &reply);
    void lookForUnclear(const ApiError &error);

    ActionContext m_context;
    Where m_where;
};

/// Gone means: the server says so in its own words, and the typed list is without it.
class GoneCheck final : public Talk<Seen>
{
public:
    explicit GoneCheck(const ActionContext &context);

private:
    void allAnswered() override;
    [[nodiscard]] Result<Seen> judgement() const;

    Where m_where;
    Result<bool> m_isShown; ///< by the GET of one
    Result<bool> m_isListed;
};

} // namespace linchpin::apinizer
