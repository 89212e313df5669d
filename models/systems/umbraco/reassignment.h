// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/umbraco/memo.h"
#include "models/systems/umbraco/profilereplies.h"

namespace linchpin::umbraco {

/// Moves a profile from one connection to another: its text goes back byte by byte, with nothing
/// changed but connectionId. Refused if the profile uses neither of the two.
class MoveProfile : public Talk<Performed>
{
protected:
    MoveProfile(const ActionContext &context, const Guid &from, const Guid &to, bool isUndo);

private:
    void send(const ProfileReply &before);

    ActionContext m_context;
    Guid m_from;
    Guid m_to;
    bool m_isUndo;
};

class PerformReassignment final : public MoveProfile
{
public:
    explicit PerformReassignment(const ActionContext &context);
};

class UndoReassignment final : public MoveProfile
{
public:
    explicit UndoReassignment(const ActionContext &context);
};

class LookAtReassignment final : public Talk<Seen>
{
public:
    explicit LookAtReassignment(const ActionContext &context);
};

} // namespace linchpin::umbraco
