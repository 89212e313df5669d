// SPDX-License-Identifier: Apache-2.0
// Starting again after a stop or a crash.
#include "models/domain/deletionroad.h"

#include <algorithm>

namespace linchpin {

void DeletionRoad::on(const event::ResumeRequested &request)
{
    if (!canResume(m_plan, m_state))
        return;
    if (m_state.step == Step::Planned && m_state.outcome == Outcome::None) {
        emitEffect(effect::ReadImpact{});
        return;
    }
    if (m_state.step == Step::Observing) {
        m_state.outcome = Outcome::Waiting;
        return on(event::TimeReached{});
    }
    // A stop in the last look: what it showed was not judged by the run, and may be over by now.
    if (m_state.step == Step::Confirming)
        m_state.isConfirmed = false;
    const Step was = m_state.step == Step::Halted ? m_state.haltedIn : m_state.step;
    const bool isGoingBack = m_state.isGoingBack || was == Step::RollingBack;
    m_state.reason = isGoingBack ? tr("The way back was finished.") : QString();
    startAgain(isGoingBack, request.lastWriteAt);
}

void DeletionRoad::on(const event::RollBackRequested &request)
{
    if (!canRollBack(m_plan, m_state))
        return;
    emitEffect(effect::DropConversation{});
    m_state.reason = tr("Rolled back by request.");
    startAgain(true, request.lastWriteAt);
}

void DeletionRoad::startAgain(bool isGoingBack, const QDateTime &lastWriteAt)
{
    m_state.step = Step::Resuming;
    m_state.outcome = Outcome::None;
    m_state.isGoingBack = isGoingBack;
    m_state.isStopping = false;
    m_state.busySince = lastWriteAt; // a write may still be settling
    m_state.wakeAt = {};
    m_state.error.reset();
    if (m_state.isUndoing && hasCurrent() && current().state == ActionState::InEffect)
        current().state = ActionState::Unknown; // an undo may have been on the wire
    else if (m_state.isUndoing && (!hasCurrent() || current().state != ActionState::Unknown))
        m_state.isUndoing = false;
    std::erase_if(m_state.warnings,
                  [](const Warning &warning) { return warning.code == stuckCode; });
    for (ActionProgress &action : m_state.actions) {
        if (action.state == ActionState::Stuck)
            action.state = ActionState::Unknown; // looked at, then tried again
        if (!isGoingBack && action.state == ActionState::NotTaken)
            action.state = ActionState::Pending; // resuming is trying again
    }
    lookAtUncertain();
}

void DeletionRoad::lookAtUncertain()
{
    for (std::size_t i = 0; i < m_state.actions.size(); ++i) {
        const ActionState state = m_state.actions[i].state;
        if (state != ActionState::Sent && state != ActionState::Unknown)
            continue;
        if (static_cast<int>(i) != m_state.current)
            m_state.isUndoing = false;
        return look(static_cast<int>(i));
    }
    m_state.isUndoing = false;
    if (m_state.isGoingBack)
        return retreat(m_state.reason, {}, m_state.goal);
    m_state.current = -1;
    emitEffect(effect::ReadImpact{});
}

void DeletionRoad::seenResuming(Seen seen)
{
    const bool isSettled = seen != (m_state.isUndoing ? Seen::InEffect : Seen::NotInEffect);
    if (!isSettled && waitsToSettle())
        return;
    const bool isDelete = isDeletion(m_state.current);
    switch (seen) {
    case Seen::InEffect:
        current().state = ActionState::InEffect;
        if (phaseOf(m_state.current) == Phase::Deleting) {
            m_state.reason = m_state.isGoingBack
                ? tr("The connection was found deleted. There is no way back any more.")
                : QString();
            return finish(Step::Done, Outcome::Deleted);
        }
        break;
    case Seen::NotInEffect:
        if (m_state.isUndoing)
            current().state = ActionState::Undone;
        else
            current().state = m_state.isGoingBack ? ActionState::NotTaken : ActionState::Pending;
        break;
    case Seen::Different:
        if (isDelete)
            return halt(
                tr("Reading shows neither the state before nor the state after the deletion."), {});
        current().state = ActionState::InEffect;
        m_state.isGoingBack = true;
        m_state.reason = tr("Reading shows something else than what was asked for.");
        break;
    case Seen::NotYet: return; // handled by the caller
    }
    m_state.isUndoing = false;
    m_state.busySince = {};
    lookAtUncertain();
}

void DeletionRoad::worldReadResuming(const event::ImpactRead &read)
{
    if (!read.impact) {
        if (read.impact.error().kind == ApiError::Kind::NotFound) {
            m_state.reason = tr("The connection is already gone.");
            return finish(Step::Done, Outcome::AlreadyGone);
        }
        return halt(tr("The connection could not be read: %1").arg(read.impact.error().sentence()),
                    read.impact.error());
    }
    if (m_state.isGoingBack)
        return retreat(m_state.reason, {}, m_state.goal);
    if (const QStringList changes = drift(*read.impact); !changes.isEmpty())
        return retreat(tr("The world changed since the plan was made: %1").arg(changes.join(u' ')),
                       {}, Outcome::Refused);
    if (m_rules.asksWhenResumed && !m_state.anyDeleteInEffectOrUnknown(m_plan))
        m_state.isConfirmed = false;
    // RemovingDependents may be half done: then the road goes on there, after one more look at the
    // world.
    goOn();
}

} // namespace linchpin
