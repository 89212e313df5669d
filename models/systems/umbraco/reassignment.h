// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/umbraco/memo.h"
#include "models/systems/umbraco/profilereplies.h"

namespace linchpin::umbraco {

/// Reads the connections that profiles are moved to, once more: each has to be there, active and of
/// the provider of the connection that goes. The server checks none of this.
class TargetCheck final
{
public:
    TargetCheck(Exchange &exchange, const ActionContext &context);
    void ask(const std::vector<Guid> &targets);
    /// Once all are answered: what is wrong.
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }

private:
    Exchange &m_exchange;
    ActionContext m_context;
    std::optional<ApiError> m_problem;
};
/// Of all moves of a plan, each once.
[[nodiscard]] std::vector<Guid> targetsOf(const Plan &plan);

/// Moves a profile from one connection to another: its text goes back byte by byte, with nothing
/// changed but connectionId.
class MoveProfile : public Talk<Performed>
{
protected:
    MoveProfile(const ActionContext &context, const Guid &from, const Guid &to);
    void readProfile();
    void move(const ProfileReply &before, const Memo &memo, const QString &purpose,
              const std::vector<Warning> &warnings = {});
    [[nodiscard]] const ActionContext &context() const { return m_context; }
    [[nodiscard]] const Guid &from() const { return m_from; }
    /// Uses another connection than the two: somebody else moved it.
    [[nodiscard]] bool isElsewhere(const ProfileReply &profile) const;

private:
    virtual void profileRead(const ProfileReply &before) = 0;

    ActionContext m_context;
    Guid m_from;
    Guid m_to;
};

/// Refused if the target does not fit any more, or the profile uses neither of the two.
class PerformReassignment final : public MoveProfile
{
public:
    explicit PerformReassignment(const ActionContext &context);

private:
    void allAnswered() override;
    void profileRead(const ProfileReply &before) override;

    TargetCheck m_target;
};

/// A profile that somebody else moved on stays there.
class UndoReassignment final : public MoveProfile
{
public:
    explicit UndoReassignment(const ActionContext &context);

private:
    void profileRead(const ProfileReply &before) override;
};

class LookAtReassignment final : public Talk<Seen>
{
public:
    explicit LookAtReassignment(const ActionContext &context);
};

} // namespace linchpin::umbraco
