// SPDX-License-Identifier: Apache-2.0
// The way back (promise 5).
#include "models/domain/deletionroad.h"

#include <algorithm>

namespace linchpin {

namespace {
/// Trouble that may be over in a moment.
bool isTransient(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::CutOff:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server: return true;
    default: return false;
    }
}
} // namespace

void DeletionRoad::on(const event::StopRequested &)
{
    const QString stopped = tr("Stopped.");
    const bool isPausing = m_state.wakeAt.isValid();
    switch (m_state.step) {
    case Step::Planned:
        if (m_state.outcome != Outcome::None)
            return;
        emitEffect(effect::DropConversation{});
        m_state.reason = stopped;
        return finish(Step::Planned, Outcome::Unchanged);
    case Step::Observing:
    case Step::Rechecking:
    case Step::Confirming:
        emitEffect(effect::DropConversation{});
        m_state.outcome = Outcome::None;
        return retreat(stopped, {}, Outcome::Unchanged);
    case Step::Preparing:
    case Step::Deactivating:
    case Step::CheckingOff:
    case Step::RemovingDependents:
    case Step::Deleting:
        m_state.isStopping =
            true; // what is on the wire is waited for and proved, then the way back
        if (isPausing && hasCurrent() && current().state == ActionState::Pending)
            retreat(stopped, {}, Outcome::Unchanged);
        return;
    case Step::Resuming: m_state.isGoingBack = true; return;
    case Step::Draft:
    case Step::Reviewing:
    case Step::Deciding:
    case Step::CheckingGone:
    case Step::Done:
    case Step::RollingBack:
    case Step::RolledBack:
    case Step::Halted: return;
    }
}

/// Undoes everything that is in effect, last first. After the first delete there is no way back:
/// halted.
void DeletionRoad::retreat(const QString &reason, const std::optional<ApiError> &error,
                           Outcome goal)
{
    if (m_state.anyDeleteInEffectOrUnknown(m_plan)) {
        m_state.isGoingBack = false; // there is no way back: resuming is going on
        return halt(reason, error);
    }
    m_state.reason = reason;
    m_state.error = error;
    m_state.goal = goal;
    m_state.isStopping = false;
    m_state.isUndoing = false;
    m_state.isGoingBack = true;
    m_state.busySince = {};
    m_state.wakeAt = {};
    goBackOne();
}

void DeletionRoad::goBackOne()
{
    bool wasUndone = false;
    bool isStuck = false;
    for (int i = static_cast<int>(m_state.actions.size()) - 1; i >= 0; --i) {
        const ActionState state = m_state.actions[static_cast<std::size_t>(i)].state;
        if (state == ActionState::InEffect
            && !m_plan.actions[static_cast<std::size_t>(i)].isReversible) {
            // A cancelled run: its loss was said in the plan, there is nothing to take back.
            wasUndone = true;
            continue;
        }
        if (state == ActionState::InEffect)
            return undo(i);
        if (state == ActionState::Unknown || state == ActionState::Sent) {
            m_state.step = Step::RollingBack;
            m_state.isUndoing = false;
            return look(i);
        }
        wasUndone = wasUndone || state == ActionState::Undone;
        isStuck = isStuck || state == ActionState::Stuck;
    }
    m_state.current = -1;
    if (isStuck)
        return halt(tr("The way back is incomplete: %1").arg(stuckReasons()), m_state.error);
    if (wasUndone)
        return finish(Step::RolledBack, Outcome::RolledBack);
    // Nothing had to be taken back: the run ends in the step it had reached.
    const Step reached = m_state.step == Step::RollingBack || m_state.step == Step::Resuming
        ? Step::RolledBack
        : m_state.step;
    finish(reached, m_state.goal == Outcome::None ? Outcome::Unchanged : m_state.goal);
}

void DeletionRoad::undo(int index)
{
    m_state.step = Step::RollingBack;
    m_state.current = index;
    m_state.isUndoing = true;
    m_state.wakeAt = {};
    emitEffect(effect::Undo{index});
}

void DeletionRoad::on(const event::UndoEnded &ended)
{
    if (!hasCurrent() || !m_state.isUndoing || m_state.step != Step::RollingBack
        || current().state != ActionState::InEffect)
        return;
    if (ended.result) {
        if (!ended.result->memo.isEmpty())
            current().memo = ended.result->memo;
        for (const Warning &warning : ended.result->warnings) {
            if (std::ranges::find(m_state.warnings, warning) == m_state.warnings.end())
                m_state.warnings.push_back(warning);
        }
        if (ended.result->kind == Performed::Kind::Busy)
            return waitOr(&DeletionRoad::giveUpWaiting);
    } else {
        m_state.error = ended.result.error();
        if (m_state.error->kind == ApiError::Kind::NotFound)
            return emitEffect(effect::ReadImpact{}); // is it the connection that is gone?
        if (!ended.writeWasSent) {
            leaveStuck(m_state.error->sentence(), m_state.error);
            return goBackOne();
        }
    }
    current().state = ActionState::Unknown;
    look(m_state.current);
}

/// Rolling back: what an uncertain change turned out to be, or whether an undo worked.
void DeletionRoad::seenBack(Seen seen)
{
    const bool isAsWanted = seen == Seen::NotInEffect;
    if (isAsWanted != m_state.isUndoing && waitsToSettle())
        return;
    m_state.busySince = {};
    if (!m_state.isUndoing) {
        current().state = isAsWanted ? ActionState::NotTaken : ActionState::InEffect;
        return goBackOne();
    }
    if (isAsWanted)
        current().state = ActionState::Undone;
    else
        leaveStuck(tr("Reading shows that a change is still in effect."), m_state.error);
    m_state.isUndoing = false;
    goBackOne();
}

/// One change that cannot be taken back now must not keep the others from it. The run halts at the
/// end.
void DeletionRoad::leaveStuck(const QString &reason, const std::optional<ApiError> &error)
{
    current().state = ActionState::Stuck;
    m_state.isUndoing = false;
    m_state.busySince = {};
    m_state.error = error;
    const QString subject = m_plan.actions[static_cast<std::size_t>(m_state.current)].subjectName;
    //: %1 is the name of a changed object, %2 a sentence saying why it could not be taken back.
    m_state.warnings.push_back({stuckCode, tr("%1: %2").arg(subject, reason), false});
}

QString DeletionRoad::stuckReasons() const
{
    QStringList reasons;
    for (const Warning &warning : m_state.warnings) {
        if (warning.code == stuckCode)
            reasons << warning.message;
    }
    return reasons.join(u' ');
}

void DeletionRoad::worldReadGoingBack(const event::ImpactRead &read)
{
    if (!hasCurrent())
        return;
    if (!read.impact && read.impact.error().kind == ApiError::Kind::NotFound) {
        m_state.reason = tr("Somebody else deleted the connection meanwhile. What was changed for "
                            "the deletion stays.");
        return finish(Step::Done, Outcome::AlreadyGone);
    }
    leaveStuck(m_state.error ? m_state.error->sentence() : QString(), m_state.error);
    goBackOne();
}

void DeletionRoad::lookFailed(const ApiError &error)
{
    if (isTransient(error) && looksAgainLater())
        return;
    if (m_state.step == Step::RollingBack) {
        m_state.error = error;
        if (error.kind == ApiError::Kind::NotFound)
            return emitEffect(effect::ReadImpact{});
        leaveStuck(tr("What became of the last change could not be read: %1").arg(error.sentence()),
                   error);
        return goBackOne();
    }
    if (m_state.error && m_state.step != Step::Resuming)
        return halt(tr("%1 What that left behind could not be read: %2")
                        .arg(m_state.error->sentence(), error.sentence()),
                    error);
    halt(tr("What became of the last change could not be read: %1").arg(error.sentence()), error);
}

/// A read that failed for now is tried again for as long as an unclear write is waited for.
bool DeletionRoad::looksAgainLater()
{
    if (!m_state.busySince.isValid())
        m_state.busySince = m_now;
    if (m_state.busySince.secsTo(m_now) >= m_rules.settle.count())
        return false;
    pauseUntilLimit(m_rules.settle);
    return true;
}

} // namespace linchpin
