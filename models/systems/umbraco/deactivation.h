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

/// Inactive, one version higher, same settings: in effect. Active as before: not. Anything else:
/// different.
class LookAtDeactivation final : public Talk<Seen>
{
public:
    explicit LookAtDeactivation(const ActionContext &context);

private:
    void judge(const ConnectionReply &now);
    void judgeSettings(const ConnectionReply &now, Seen ifSame);
    void compare(qint64 to, Seen ifSame);

    ActionContext m_context;
    Memo m_memo;
    std::optional<qint64> m_version; ///< before the switch-off
};

/// Switches the connection on again: with a PUT of what is there now, which lets Deploy know; with
/// a rollback to the version before if our own PUT damaged the settings or the server refuses the
/// PUT, and nobody wrote since.
class UndoDeactivation final : public Talk<Performed>
{
public:
    explicit UndoDeactivation(const ActionContext &context);

private:
    void decide(const ConnectionReply &now);
    void decideBySettings(const ConnectionReply &now);
    void sendActive(const ConnectionReply &now);
    void rollBack();
    [[nodiscard]] bool isOurs(const ConnectionReply &now) const; ///< the version our PUT made
    void done(Performed::Kind kind);

    ActionContext m_context;
    Memo m_memo;
    std::optional<qint64> m_version;
};

} // namespace linchpin::umbraco
