// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/memberturns.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

/// One step of the scheduler: takes a state and one event, leaves with the next state and effects.
/// What is to be done follows from how the members stand, never from what was done last, so that a
/// crash between two steps loses nothing. Used by advance() only; the .cpp files are what is asked
/// of it, and what it lets the members do.
class BatchScheduler final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Batch)

public:
    BatchScheduler(const Batch &batch, const BatchLinks &links, BatchState state,
                   const std::vector<RunState> &runs, const QDateTime &now, int limit)
        : m_batch(batch)
        , m_links(links)
        , m_state(std::move(state))
        , m_runs(runs)
        , m_turns(batch, links, m_state, runs)
        , m_now(now)
        , m_limit(std::max(1, limit))
    { }

    void on(const BatchEvent &event);
    [[nodiscard]] BatchTransition take() { return {std::move(m_state), std::move(m_effects)}; }

private:
    // what is asked
    void begin(bool isConfirmed);
    void rested(std::size_t member);
    void confirmed();
    void stop();
    void observed(const QString &reason);
    void timeReached();
    void looked();
    void resume(int only);
    void readAgain();
    void rollBack(int only);
    void leaveOut(int member, const QString &reason);

    // what is done next
    void schedule();
    void hold();
    void start();
    [[nodiscard]] bool moveOn();
    void forgetConfirmations();
    [[nodiscard]] bool areOthersWaiting() const;
    [[nodiscard]] bool end();
    void countBusy();
    void noteBusy(std::size_t i);
    void startOne(std::size_t i);
    [[nodiscard]] QString nameOf(std::size_t i) const
    {
        return escapedForDisplay(m_batch.members[i].impact.connection.name);
    }

    const Batch &m_batch;
    const BatchLinks &m_links;
    BatchState m_state;
    const std::vector<RunState> &m_runs;
    MemberTurns m_turns;
    const QDateTime &m_now;
    int m_limit;
    int m_busy = 0; ///< members under way, known while start() goes through them
    std::vector<bool> m_isGroupBusy; ///< the same of their groups
    bool m_isHeld = false; ///< BatchEvent::isHeld
    bool m_needsLook = false; ///< BatchEvent::needsLook
    std::vector<BatchEffect> m_effects;
};

} // namespace linchpin
