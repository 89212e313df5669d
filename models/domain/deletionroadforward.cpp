// SPDX-License-Identifier: Apache-2.0
// The way forward.
#include "models/domain/deletionroad.h"

#include <algorithm>
#include <iterator>

namespace linchpin {

Step performingStep(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return Step::Preparing;
    case Phase::Deactivating: return Step::Deactivating;
    case Phase::RemovingDependents: return Step::RemovingDependents;
    case Phase::Deleting: return Step::Deleting;
    }
    Q_UNREACHABLE();
}

Step lookingStep(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return Step::Preparing;
    case Phase::Deactivating: return Step::CheckingOff;
    case Phase::RemovingDependents: return Step::RemovingDependents;
    case Phase::Deleting: return Step::CheckingGone;
    }
    Q_UNREACHABLE();
}

void DeletionRoad::perform(int index)
{
    m_state.current = index;
    m_state.isUndoing = false;
    m_state.wakeAt = {};
    m_state.error.reset();
    m_state.actions[static_cast<std::size_t>(index)].state = ActionState::Sent;
    m_state.step = performingStep(phaseOf(index));
    emitEffect(effect::Perform{index});
}

void DeletionRoad::look(int index)
{
    m_state.current = index;
    m_state.wakeAt = {};
    emitEffect(effect::Look{index});
}

void DeletionRoad::recheck()
{
    m_state.current = -1;
    m_state.busySince = {};
    m_state.step = Step::Rechecking;
    emitEffect(effect::ReadImpact{});
}

/// The next reversible change, else the observation, else the last look before what cannot be
/// undone.
void DeletionRoad::goOn()
{
    m_state.busySince = {};
    for (const Phase phase : {Phase::Preparing, Phase::Deactivating}) {
        if (const int next = nextPending(phase); next >= 0)
            return perform(next);
    }
    if (!m_state.hasObserved && m_plan.choices.observe.count() > 0) {
        m_state.current = -1;
        m_state.step = Step::Observing;
        m_state.outcome = Outcome::Waiting;
        m_state.observeUntil = m_now.addSecs(m_plan.choices.observe.count());
        emitEffect(effect::WaitUntil{m_state.observeUntil});
        return;
    }
    recheck();
}

void DeletionRoad::goOnAfterRecheck()
{
    const bool isTooLate = m_state.anyDeleteInEffectOrUnknown(m_plan); // to hold, or to look
    if (!m_state.isConfirmed || (m_rules.holdsForSigns && !isTooLate))
        return ask();
    if (m_rules.needsLook && !isTooLate) {
        m_state.step = Step::Confirming; // where it waits: nothing is read but by the look
        return emitEffect(effect::LookForSigns{});
    }
    for (const Phase phase : {Phase::RemovingDependents, Phase::Deleting}) {
        if (const int next = nextPending(phase); next >= 0)
            return perform(next);
    }
    halt(tr("The plan holds no deletion that could still be carried out."), {});
}

/// Whatever was confirmed is void now: it was confirmed without what made us ask.
void DeletionRoad::ask()
{
    m_state.isConfirmed = false;
    m_state.step = Step::Confirming;
    emitEffect(effect::AskConfirmation{});
}

/// Whatever was confirmed beforehand was confirmed without what is seen only now.
void DeletionRoad::on(const event::SignsLooked &looked)
{
    if (m_state.step != Step::Confirming || !m_state.isConfirmed)
        return;
    if (looked.error)
        m_state.reason = tr("Nothing is deleted, because the last look before it failed: %1")
                             .arg(looked.error->sentence());
    if (looked.error || m_rules.holdsForSigns)
        return ask();
    recheck();
}

void DeletionRoad::on(const event::Begin &begin)
{
    if (m_state.step != Step::Planned || m_state.outcome != Outcome::None)
        return;
    m_state.isConfirmed = begin.isConfirmed;
    emitEffect(effect::ReadImpact{});
}

void DeletionRoad::on(const event::Confirmed &)
{
    if (m_state.step != Step::Confirming || m_rules.holdsForSigns)
        return;
    m_state.isConfirmed = true;
    recheck(); // time has passed while the person read: look again before the first thing that
               // cannot be undone
}

void DeletionRoad::on(const event::ImpactRead &read)
{
    if (m_state.step == Step::Planned && m_state.outcome == Outcome::None)
        worldReadAtBegin(read);
    else if (m_state.step == Step::Rechecking)
        worldReadBeforeDelete(read);
    else if (m_state.step == Step::Resuming)
        worldReadResuming(read);
    else if (m_state.step == Step::RollingBack)
        worldReadGoingBack(read);
}

void DeletionRoad::worldReadAtBegin(const event::ImpactRead &read)
{
    if (!read.impact) {
        m_state.error = read.impact.error();
        const bool isGone = read.impact.error().kind == ApiError::Kind::NotFound;
        // Not for want of an answer but by our own rules: a key of another organisation, say.
        const bool isOurs = read.impact.error().kind == ApiError::Kind::Unsafe;
        m_state.reason = isGone ? tr("The connection is already gone.")
                                : tr("The connection could not be read.");
        return finish(Step::Planned, isGone || isOurs ? Outcome::Refused : Outcome::Unchanged);
    }
    if (const QStringList changes = drift(*read.impact); !changes.isEmpty()) {
        m_state.reason = tr("The world no longer matches the plan: %1").arg(changes.join(u' '));
        return finish(Step::Planned, Outcome::Refused);
    }
    goOn();
}

void DeletionRoad::worldReadBeforeDelete(const event::ImpactRead &read)
{
    if (!read.impact) {
        if (read.impact.error().kind == ApiError::Kind::NotFound) {
            m_state.reason = tr("Somebody else deleted the connection meanwhile.");
            return finish(Step::Done, Outcome::AlreadyGone);
        }
        return retreat(tr("The connection could not be read again before the deletion."),
                       read.impact.error(), Outcome::Unchanged);
    }
    if (const QStringList changes = drift(*read.impact); !changes.isEmpty())
        return retreat(tr("The world changed since the plan was made: %1").arg(changes.join(u' ')),
                       {}, Outcome::Refused);
    goOnAfterRecheck();
}

void DeletionRoad::on(const event::PerformEnded &ended)
{
    if (!hasCurrent() || m_state.isUndoing || current().state != ActionState::Sent)
        return;
    if (!ended.result)
        return performRefused(ended.result.error(), ended.writeWasSent);
    if (!ended.result->memo.isEmpty())
        current().memo = ended.result->memo;
    std::ranges::copy(ended.result->warnings, std::back_inserter(m_state.warnings));
    switch (ended.result->kind) {
    case Performed::Kind::Busy:
        current().state =
            ActionState::Pending; // clearly not carried out: asked again after a pause
        if (m_state.isStopping)
            return retreat(tr("Stopped."), {}, Outcome::Unchanged);
        return waitOr(&DeletionRoad::giveUpWaiting);
    case Performed::Kind::NothingToDo:
        if (phaseOf(m_state.current) != Phase::Deleting) {
            current().state = ActionState::Skipped;
            return provedInEffect();
        }
        // A connection that seems gone is proved gone like any other, but it was not our delete.
        m_state.error = ApiError{.kind = ApiError::Kind::NotFound};
        break;
    case Performed::Kind::Done: break;
    }
    current().state = ActionState::Unknown;
    m_state.step = lookingStep(phaseOf(m_state.current));
    look(m_state.current);
}

void DeletionRoad::performRefused(const ApiError &error, bool writeWasSent)
{
    m_state.error = error;
    const bool wasNeverSent = !writeWasSent || error.kind == ApiError::Kind::Unreachable
        || error.kind == ApiError::Kind::TlsFailed || error.kind == ApiError::Kind::Unsafe;
    if (wasNeverSent) {
        current().state = ActionState::NotTaken;
        return retreat(error.sentence(), error, Outcome::Unchanged);
    }
    current().state = ActionState::Unknown;
    m_state.step = lookingStep(phaseOf(m_state.current));
    look(m_state.current); // promise 2: whatever was said, the next request is a read
}

void DeletionRoad::on(const event::LookEnded &ended)
{
    if (!hasCurrent() || m_state.outcome != Outcome::None)
        return;
    if (!ended.seen)
        return lookFailed(ended.seen.error());
    if (*ended.seen == Seen::NotYet)
        return waitOr(&DeletionRoad::giveUpWaiting);
    if (m_state.step == Step::Resuming)
        seenResuming(*ended.seen);
    else if (m_state.step == Step::RollingBack)
        seenBack(*ended.seen);
    else
        seenForward(*ended.seen);
}

void DeletionRoad::seenForward(Seen seen)
{
    switch (seen) {
    case Seen::InEffect: current().state = ActionState::InEffect; return provedInEffect();
    case Seen::NotInEffect:
        if (waitsToSettle())
            return;
        current().state = ActionState::NotTaken;
        return retreat(
            m_state.error
                ? m_state.error->sentence()
                : tr("The server reported success, but reading shows that nothing changed."),
            m_state.error, Outcome::Unchanged);
    case Seen::Different:
        if (isDeletion(m_state.current))
            return halt(
                tr("Reading shows neither the state before nor the state after the deletion."),
                m_state.error);
        current().state = ActionState::InEffect; // not what was wanted: has to be taken back
        return retreat(tr("Reading shows something else than what was asked for."), m_state.error,
                       Outcome::Unchanged);
    case Seen::NotYet: break; // handled by the caller
    }
}

void DeletionRoad::provedInEffect()
{
    m_state.busySince = {};
    const Phase phase = phaseOf(m_state.current);
    if (phase == Phase::Deleting) {
        const bool wasGoneBefore = m_state.error && m_state.error->kind == ApiError::Kind::NotFound;
        m_state.reason = wasGoneBefore ? tr("The connection was already gone.") : QString();
        m_state.error.reset();
        return finish(Step::Done, wasGoneBefore ? Outcome::AlreadyGone : Outcome::Deleted);
    }
    m_state.error.reset();
    if (m_state.isStopping)
        return retreat(tr("Stopped."), {}, Outcome::Unchanged);
    if (phase != Phase::RemovingDependents)
        return goOn();
    if (const int next = nextPending(Phase::RemovingDependents); next >= 0)
        return perform(next);
    recheck();
}

void DeletionRoad::on(const event::ObservationSkipped &skipped)
{
    if (m_state.step != Step::Observing)
        return;
    m_state.hasObserved = true;
    m_state.outcome = Outcome::None;
    m_state.reason = skipped.reason;
    recheck();
}

void DeletionRoad::on(const event::TimeReached &)
{
    if (m_state.step == Step::Observing) {
        if (m_now < m_state.observeUntil)
            return emitEffect(effect::WaitUntil{m_state.observeUntil});
        m_state.hasObserved = true;
        m_state.outcome = Outcome::None;
        return recheck();
    }
    if (!m_state.wakeAt.isValid() || !hasCurrent())
        return;
    if (m_now < m_state.wakeAt)
        return emitEffect(effect::WaitUntil{m_state.wakeAt});
    m_state.wakeAt = {};
    if (current().state == ActionState::Unknown || m_state.step == Step::Resuming)
        return look(m_state.current);
    if (m_state.isUndoing)
        return undo(m_state.current);
    perform(m_state.current);
}

} // namespace linchpin
