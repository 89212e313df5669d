// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/memory.h"

namespace linchpin::apinizer {

/// Switches the connection off: the body of the GET goes back value by value with enabled false.
/// Nothing is sent if something in it is hidden and nobody gave it.
class PerformDeactivation final : public Talk<Performed>
{
public:
    explicit PerformDeactivation(const ActionContext &context);

private:
    void send(const ConnectionReply &before);

    ActionContext m_context;
};

/// Off, otherwise as before, and no pod that failed: in effect. On and as before, or as the undo
/// left it: not. Anything else: different.
class LookAtDeactivation final : public Talk<Seen>
{
public:
    explicit LookAtDeactivation(const ActionContext &context);

private:
    void judge(const ConnectionReply &now);
    [[nodiscard]] bool isAsRestored(const ConnectionReply &now) const;

    ActionContext m_context;
    Memo m_memo;
};

/// Switches the connection on again: with the body from before the switch-off if nobody wrote
/// since, else with what is there now.
class UndoDeactivation final : public Talk<Performed>
{
public:
    explicit UndoDeactivation(const ActionContext &context);

private:
    void send(const ConnectionReply &now);
    [[nodiscard]] QByteArray bodyToRestore(const ConnectionReply &now) const;

    ActionContext m_context;
    Memo m_memo;
};

/// Is it what was reviewed, or read before the switch-off, the switch apart?
[[nodiscard]] bool isAsBefore(const ActionContext &context, const ConnectionReply &now);

} // namespace linchpin::apinizer
