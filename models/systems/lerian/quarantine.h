// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/lerian/replies.h"
#include "models/systems/system.h"

namespace linchpin::lerian {

/// What the quarantine and its way back are about; all of it stands in the plan, so that nothing is
/// lost by a crash.
struct QuarantineFacts
{
    Uuid id;
    QString name; ///< before
    QString retired; ///< after
    Connection planned;

    explicit QuarantineFacts(const ActionContext &context);
    [[nodiscard]] QByteArray memo() const; ///< for the journal's reader
    /// Is everything about it but its name (and its time) as it was planned?
    [[nodiscard]] bool isOtherwiseSame(const Connection &now) const;
};

/// Gives the connection its retired name. Before that it is read again, and a known version is
/// asked whether jobs are active, by a PATCH that every known version refuses after that check and
/// before it writes anything. Busy if so.
class PerformQuarantine final : public Talk<Performed>
{
public:
    explicit PerformQuarantine(const ActionContext &context);

private:
    void decide(const Connection &now);
    void askVersion();
    void askForJobs();
    void jobsAnswered(const Exchange::Reply &reply);
    void rename();
    void busy();

    ActionContext m_context;
    QuarantineFacts m_facts;
};

/// Retired name, everything else as planned, and nobody has the old name: in effect. Old name: not.
class LookAtQuarantine final : public Talk<Seen>
{
public:
    explicit LookAtQuarantine(const ActionContext &context);

private:
    void decide(const Connection &now);

    QuarantineFacts m_facts;
};

/// Gives the connection its old name back. Says so if somebody else has taken it meanwhile.
class UndoQuarantine final : public Talk<Performed>
{
public:
    explicit UndoQuarantine(const ActionContext &context);

private:
    void decide(const Connection &now);

    QuarantineFacts m_facts;
};

/// Busy, with a word about stuck jobs: once in a run, however often it is asked.
[[nodiscard]] Performed busyWithJobs(const ActionContext &context);

} // namespace linchpin::lerian
