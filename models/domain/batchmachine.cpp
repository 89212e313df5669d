// SPDX-License-Identifier: Apache-2.0
// What is asked of a batch: by a person, by the clock, by a run that came to rest.
#include "models/domain/batchmachine.h"

#include "models/domain/batchscheduler.h"

namespace linchpin {

namespace {
using Kind = BatchEffect::Kind;
} // namespace

void BatchScheduler::on(const BatchEvent &event)
{
    using Asked = BatchEvent::Kind;
    if (m_runs.size() != m_batch.members.size() || m_state.members.size() != m_runs.size()
        || m_links.group.size() != m_runs.size() || m_links.needs.size() != m_runs.size())
        return;
    m_isHeld = event.isHeld;
    m_needsLook = event.needsLook;
    switch (event.kind) {
    case Asked::Begin: return begin(event.isConfirmed);
    case Asked::MemberRested:
        if (event.member >= 0 && static_cast<std::size_t>(event.member) < m_runs.size())
            rested(static_cast<std::size_t>(event.member));
        return;
    case Asked::Confirmed: return confirmed();
    case Asked::StopRequested: return stop();
    case Asked::ObservationSkipped:
        if (m_state.stage == BatchStage::Observing)
            m_state.only = event.member;
        return observed(event.reason);
    case Asked::TimeReached: return timeReached();
    case Asked::ResumeRequested: return resume(event.member);
    case Asked::RollBackRequested: return rollBack(event.member);
    case Asked::Looked: return looked();
    case Asked::LeftOut: return leaveOut(event.member, event.reason);
    }
}

void BatchScheduler::begin(bool isConfirmed)
{
    if (m_state.stage != BatchStage::Planned)
        return;
    for (MemberState &member : m_state.members)
        member.isConfirmed = isConfirmed;
    m_state.stage = BatchStage::SwitchingOff;
    schedule();
}

void BatchScheduler::rested(std::size_t member)
{
    const Standing now = m_turns.standing(member);
    if (!m_state.members[member].isUnderWay || now == Standing::Midway || now == Standing::Waiting)
        return;
    m_state.members[member].isUnderWay = false;
    schedule();
}

void BatchScheduler::confirmed()
{
    if (m_state.stage != BatchStage::Confirming || m_isHeld)
        return;
    m_state.reason.clear(); // why the waiting was skipped: the journal has it
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_state.members[i].isConfirmed = m_state.members[i].isConfirmed || m_turns.isReady(i);
    schedule();
}

/// What is on the wire is waited for and proved; everything that is not gone goes back.
void BatchScheduler::stop()
{
    if (m_state.stage == BatchStage::Ended)
        return;
    m_state.stage = BatchStage::GoingBack;
    m_state.reason = tr("Stopped.");
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        if (isOver(m_turns.standing(i)) || m_turns.standing(i) == Standing::Halted
            || m_turns.isGoingBack(i))
            continue;
        member.errand = MemberErrand::Back;
        member.reason = m_state.reason;
        if (member.isUnderWay)
            m_effects.push_back({Kind::Stop, static_cast<int>(i)});
    }
    schedule();
}

void BatchScheduler::observed(const QString &reason)
{
    if (m_state.stage != BatchStage::Observing)
        return;
    // One that goes on alone leaves the others to their time.
    m_state.hasObserved = m_state.only < 0 || m_now >= m_state.observeUntil;
    m_state.reason = reason;
    m_state.stage = BatchStage::Confirming;
    readAgain();
    schedule();
}

void BatchScheduler::timeReached()
{
    if (m_state.stage != BatchStage::Observing)
        return;
    if (m_now < m_state.observeUntil)
        return m_effects.push_back({Kind::WaitUntil, -1, m_state.observeUntil});
    observed({});
}

void BatchScheduler::looked()
{
    if (m_state.stage == BatchStage::Confirming)
        schedule();
}

void BatchScheduler::resume(int only)
{
    if (!canResume(m_batch, m_runs))
        return;
    m_state.only = only;
    // A stop in the last look: what it showed was not judged, and may be over by now.
    if (m_state.stage == BatchStage::Confirming)
        forgetConfirmations();
    bool isBack = false;
    bool isWatching = m_state.stage == BatchStage::Observing;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        member.isUnderWay = false;
        const Standing now = m_turns.standing(i);
        if (!m_turns.isInScope(i) || isOver(now))
            continue;
        isWatching = isWatching && now == Standing::Ready;
        if (now == Standing::Halted)
            member.errand = MemberErrand::Again;
        else if (now == Standing::Midway && !canRollBack(m_batch.members[i], m_runs[i]))
            member.errand = MemberErrand::Forward; // something is deleted: there is no way back
        isBack = isBack || m_turns.isGoingBack(i);
    }
    if (isWatching) {
        if (m_now < m_state.observeUntil)
            m_state.only = -1; // nothing goes on yet, so all of them go on waiting
        return timeReached();
    }
    m_state.reason.clear();
    m_state.stage = isBack ? BatchStage::GoingBack : BatchStage::SwitchingOff;
    if (!isBack)
        readAgain();
    schedule();
}

/// What waits for the question looks at everything once more before it is asked.
void BatchScheduler::readAgain()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        if (m_turns.isReady(i) && !member.isConfirmed)
            member.errand = MemberErrand::Again;
    }
}

void BatchScheduler::rollBack(int only)
{
    if (!canRollBack(m_batch, m_runs))
        return;
    const bool isWaiting =
        m_state.stage == BatchStage::Observing || m_state.stage == BatchStage::Confirming;
    if (isWaiting && only >= 0
        && m_turns.standing(static_cast<std::size_t>(only)) == Standing::Ready)
        return leaveOut(only, tr("Rolled back by request.")); // the others go on waiting
    m_state.only = only;
    m_state.stage = BatchStage::GoingBack;
    m_state.reason = tr("Rolled back by request.");
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        member.isUnderWay = false;
        if (!m_turns.isInScope(i) || isOver(m_turns.standing(i)))
            continue;
        member.errand =
            m_turns.standing(i) == Standing::Halted ? MemberErrand::BackAgain : MemberErrand::Back;
        member.reason = m_state.reason;
    }
    schedule();
}

/// What relies on it is taken back, too. Only while all of them wait: nothing is deleted yet.
void BatchScheduler::leaveOut(int member, const QString &reason)
{
    const bool isWaiting =
        m_state.stage == BatchStage::Observing || m_state.stage == BatchStage::Confirming;
    if (!isWaiting || member < 0 || static_cast<std::size_t>(member) >= m_runs.size()
        || m_turns.standing(static_cast<std::size_t>(member)) != Standing::Ready)
        return;
    m_state.only = -1;
    // Where the question is open, the others are asked about anew: what was confirmed beforehand
    // was another choice, and to leave one out is not to delete the rest.
    if (m_state.stage == BatchStage::Confirming)
        forgetConfirmations();
    MemberState &left = m_state.members[static_cast<std::size_t>(member)];
    left.errand = MemberErrand::Back;
    left.reason = reason;
    schedule();
}

BatchTransition advance(const Batch &batch, const BatchLinks &links, const BatchState &state,
                        const std::vector<RunState> &runs, const BatchEvent &event,
                        const QDateTime &now, int limit)
{
    BatchScheduler scheduler(batch, links, state, runs, now, limit);
    scheduler.on(event);
    return scheduler.take();
}

} // namespace linchpin
