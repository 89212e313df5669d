// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/polytomic/replies.h"
#include "models/systems/system.h"

namespace linchpin::polytomic {

enum class List;

/// Switches one sync off, or on again if that is the way back. Looks first: what is so already was
/// not our doing, so it is left alone, and nobody switches it back later.
class SwitchSync final : public Talk<Performed>
{
public:
    SwitchSync(List list, const Uuid &id, bool isActive, const QString &purpose);

private:
    void send(const User &now);

    List m_list;
    Uuid m_id;
    bool m_isActive;
    QString m_purpose;
};

/// Is the sync off?
class LookAtSwitch final : public Talk<Seen>
{
public:
    LookAtSwitch(List list, const Uuid &id);
};

/// Cancels the run that is under way, if one is. One that is being cancelled already, or an
/// ingestion that runs out, is waited for. What is cancelled stays so: there is no way back.
class CancelRun final : public Talk<Performed>
{
public:
    CancelRun(const ActionContext &context, List list, const Uuid &id, const QString &purpose);

private:
    void send(const RunStatus &now);
    void sent(const Exchange::Reply &reply, const QByteArray &memo);

    ActionContext m_context;
    List m_list;
    Uuid m_id;
    QString m_purpose;
};

/// Is everything quiet?
class LookAtRun final : public Talk<Seen>
{
public:
    LookAtRun(const ActionContext &context, List list, const Uuid &id);

private:
    [[nodiscard]] Seen judge(const RunStatus &now) const;

    ActionContext m_context;
};

} // namespace linchpin::polytomic
