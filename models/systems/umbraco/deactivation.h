// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/memo.h"
#include "models/systems/umbraco/otherreplies.h"

namespace linchpin::umbraco {

/// Switches the connection off: the text of the GET goes back byte by byte, with nothing changed
/// but isActive. Nothing is sent if the server shows no settings: a PUT without them erases the
/// key.
class PerformDeactivation final : public Talk<Performed>
{
public:
    explicit PerformDeactivation(const ActionContext &context);

private:
    void send(const ConnectionReply &before);

    ActionContext m_context;
};

/// Inactive, one version higher, same settings: in effect. Active: not, whoever wrote since.
/// Anything else: different.
class LookAtDeactivation final : public Talk<Seen>
{
public:
    explicit LookAtDeactivation(const ActionContext &context);

private:
    void judge(const ConnectionReply &now);
    void judgeSwitchedOff(const ConnectionReply &now);
    void judgeUndone(const ConnectionReply &now);
    /// Are these the settings of that version? Told by memory, or after a crash by the server.
    void judgeSettings(Moment moment, qint64 base, const ConnectionReply &now, Seen ifSame);

    ActionContext m_context;
    Memo m_memo;
    std::optional<qint64> m_version; ///< before the switch-off
};

/// Switches the connection on again: with a PUT of what is there now, which lets Deploy know; with
/// a rollback to the version before if our own PUT damaged the settings or the server refuses the
/// PUT, and nobody wrote since. What somebody else saved is never taken back.
class UndoDeactivation final : public Talk<Performed>
{
public:
    explicit UndoDeactivation(const ActionContext &context);

private:
    void readConnection(void (UndoDeactivation::*then)(const ConnectionReply &));
    void decide(const ConnectionReply &now);
    void decideUnanswered(const ConnectionReply &now);
    void decideAnswered(const ConnectionReply &now);
    void sendActive(const ConnectionReply &now);
    void rollBack(const ConnectionReply &now);
    void send(HttpRequest request, const QString &purpose, std::function<void(ApiError)> refused);
    [[nodiscard]] bool isUntouched(const ConnectionReply &now) const; ///< as our PUT made it
    void sayOthersChangedIt();
    void done(Performed::Kind kind);

    ActionContext m_context;
    Memo m_memo; ///< of the switch-off, and then of the undo
    Memo m_before; ///< as it came
    std::vector<Warning> m_warnings;
};

} // namespace linchpin::umbraco
