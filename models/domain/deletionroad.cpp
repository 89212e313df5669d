// SPDX-License-Identifier: Apache-2.0
// What all ways share: where the run stands, waiting, ending.
#include "models/domain/deletionroad.h"

#include "models/domain/fingerprint.h"

#include <algorithm>

namespace linchpin {

bool DeletionRoad::hasCurrent() const
{
    return m_state.current >= 0
        && static_cast<std::size_t>(m_state.current) < m_state.actions.size()
        && m_state.actions.size() == m_plan.actions.size();
}

bool DeletionRoad::isDeletion(int index) const
{
    return phaseOf(index) == Phase::RemovingDependents || phaseOf(index) == Phase::Deleting;
}

int DeletionRoad::nextPending(Phase phase) const
{
    for (std::size_t i = 0; i < m_plan.actions.size() && i < m_state.actions.size(); ++i) {
        if (m_plan.actions[i].phase == phase && m_state.actions[i].state == ActionState::Pending)
            return static_cast<int>(i);
    }
    return -1;
}

void DeletionRoad::finish(Step step, Outcome outcome)
{
    m_state.step = step;
    m_state.outcome = outcome;
    m_state.wakeAt = {};
    m_state.busySince = {};
    emitEffect(effect::Finish{});
}

void DeletionRoad::halt(const QString &reason, const std::optional<ApiError> &error)
{
    m_state.haltedIn = m_state.step;
    m_state.reason = reason;
    m_state.error = error;
    finish(Step::Halted, Outcome::Halted);
}

/// What differs between the world now and the plan's world after everything that is in effect.
QStringList DeletionRoad::drift(const Impact &now) const
{
    std::vector<PlannedAction> done = m_rules.doneElsewhere;
    for (std::size_t i = 0; i < m_plan.actions.size(); ++i) {
        const ActionState state = m_state.actions[i].state;
        if (state == ActionState::InEffect || state == ActionState::Skipped)
            done.push_back(m_plan.actions[i]);
    }
    return differences(done.empty() ? m_plan.impact : m_rules.project(m_plan.impact, done), now);
}

/// Waits for a busy server or a look that says "not yet", longer each time, and gives up at the
/// limit.
void DeletionRoad::waitOr(void (DeletionRoad::*giveUp)())
{
    if (!m_state.busySince.isValid())
        m_state.busySince = m_now;
    if (m_state.busySince.secsTo(m_now) >= m_rules.busyLimit.count()) {
        (this->*giveUp)();
        return;
    }
    pauseUntilLimit(m_rules.busyLimit);
}

void DeletionRoad::pauseUntilLimit(std::chrono::seconds limit)
{
    const qint64 waited = m_state.busySince.secsTo(m_now);
    const qint64 pause = std::clamp<qint64>(waited, m_rules.firstPause.count(), 15);
    m_state.wakeAt = m_now.addSecs(std::min(pause, limit.count() - waited));
    emitEffect(effect::WaitUntil{m_state.wakeAt});
}

/// A write that timed out or was cut off may still be carried out behind our back, and one that was
/// accepted may come into sight late: one look that does not see it proves nothing. True if it was
/// decided to look again later.
bool DeletionRoad::waitsToSettle()
{
    const bool isUnclear = m_state.step == Step::Resuming || !m_state.error
        || (m_state.error
            && (m_state.error->kind == ApiError::Kind::TimedOut
                || m_state.error->kind == ApiError::Kind::CutOff
                || m_state.error->kind == ApiError::Kind::Cancelled
                || (m_state.error->httpStatus >= 502 && m_state.error->httpStatus <= 504)));
    if (!isUnclear)
        return false;
    if (!m_state.busySince.isValid())
        m_state.busySince = m_now;
    if (m_state.busySince.secsTo(m_now) >= m_rules.settle.count())
        return false;
    pauseUntilLimit(m_rules.settle);
    return true;
}

void DeletionRoad::giveUpWaiting()
{
    const QString reason = tr("The server stayed busy for too long.");
    if (m_state.isUndoing || isDeletion(m_state.current) || m_state.step == Step::Resuming) {
        // A delete that was only answered "busy" was clearly not carried out: then the way back is
        // open.
        if (!m_state.isUndoing && current().state == ActionState::Pending)
            retreat(reason, m_state.error, Outcome::Unchanged);
        else
            halt(reason, m_state.error);
        return;
    }
    if (current().state == ActionState::Unknown)
        current().state = ActionState::InEffect; // begun and never finished: has to be taken back
    retreat(reason, m_state.error, Outcome::Unchanged);
}

} // namespace linchpin
