// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/targetreader.h"
#include "models/service/review.h"
#include "models/store/journal.h"

namespace linchpin::cli {

/// Reads the impact of a connection, looks at the connections that dependents are to move to, and
/// makes a plan. Reads only.
class Planner final : public QObject
{
    Q_OBJECT

public:
    /// Session, console and journal outlive it. The journal may be missing: then nothing is known
    /// of earlier runs.
    Planner(Session &session, Console &console, const Journal *journal, Choices choices);
    ~Planner() override;

    void start(const ConnectionId &id);

Q_SIGNALS:
    void made(const linchpin::Plan &plan);
    void failed(const linchpin::cli::Refusal &refusal);

private:
    void reviewed();
    void make();

    Session &m_session;
    Console &m_console;
    const Journal *m_journal;
    Choices m_choices;
    Review m_review;
    Impact m_impact; ///< as read, with what the journal knows
    TargetReader m_targets;
};

/// Decisions with their targets in the system's normal spelling; a malformed one is a usage error.
[[nodiscard]] OrRefusal<Choices> withCheckedTargets(Choices choices, const System &system);

} // namespace linchpin::cli
