// SPDX-License-Identifier: Apache-2.0
// What the members of a batch do next, from how they stand.
#include "models/domain/batchscheduler.h"

#include <algorithm>

namespace linchpin {

namespace {
using Kind = BatchEffect::Kind;
} // namespace

void BatchScheduler::schedule()
{
    do {
        hold();
        start();
        if (std::ranges::any_of(m_state.members, &MemberState::isUnderWay))
            return;
    } while (moveOn());
}

/// A failure stops what relies on it, and what that one changed is taken back.
void BatchScheduler::hold()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Standing now = m_turns.standing(i);
        if (isOver(now) || now == Standing::Halted || m_turns.isGoingBack(i))
            continue;
        const std::optional<std::size_t> failed = m_turns.failedNeedOf(i);
        if (!failed)
            continue;
        m_state.members[i].errand = MemberErrand::Back;
        m_state.members[i].reason =
            tr("Not deleted, because it relies on what was to be done for %1.")
                .arg(nameOf(*failed));
    }
}

/// Backwards first, the last ones before the ones they rely on; then forwards.
void BatchScheduler::start()
{
    if (m_state.stage == BatchStage::Planned || m_state.stage == BatchStage::Ended)
        return;
    countBusy();
    for (std::size_t i = m_runs.size(); i-- > 0;) {
        if (m_turns.isGoingBack(i))
            startOne(i);
    }
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_turns.isGoingBack(i))
            startOne(i);
    }
}

void BatchScheduler::countBusy()
{
    m_busy = 0;
    m_isGroupBusy.assign(m_runs.size(), false);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_state.members[i].isUnderWay)
            noteBusy(i);
    }
}

void BatchScheduler::noteBusy(std::size_t i)
{
    ++m_busy;
    m_isGroupBusy[m_links.group[i]] = true;
}

void BatchScheduler::startOne(std::size_t i)
{
    if (m_busy >= m_limit || m_state.members[i].isUnderWay || m_isGroupBusy[m_links.group[i]])
        return;
    const std::optional<Kind> kind = m_turns.next(i);
    if (!kind)
        return;
    MemberState &member = m_state.members[i];
    member.isUnderWay = true;
    noteBusy(i);
    if (member.errand == MemberErrand::Again)
        member.errand = MemberErrand::Forward;
    else if (member.errand == MemberErrand::BackAgain)
        member.errand = MemberErrand::Back;
    // The period begins anew when another one is switched off.
    if (*kind == Kind::Begin || (*kind == Kind::Resume && !m_turns.isSwitchedOff(i))) {
        m_state.hasObserved = false;
        m_state.observeUntil = {};
    }
    m_effects.push_back({*kind, static_cast<int>(i)});
}

/// Nothing is under way and nothing can be begun: what comes next? False if nothing by itself.
bool BatchScheduler::moveOn()
{
    bool hasReady = false;
    bool areAllConfirmed = true;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_turns.isReady(i))
            continue;
        hasReady = true;
        areAllConfirmed = areAllConfirmed && m_state.members[i].isConfirmed;
    }
    switch (m_state.stage) {
    case BatchStage::SwitchingOff:
        if (!hasReady)
            return end();
        if (!m_state.hasObserved && m_batch.observe.count() > 0) {
            m_state.stage = BatchStage::Observing;
            if (!m_state.observeUntil.isValid()) // else it has begun, and one was taken back
                m_state.observeUntil = m_now.addSecs(m_batch.observe.count());
            m_effects.push_back({Kind::WaitUntil, -1, m_state.observeUntil});
            return false;
        }
        m_state.stage = BatchStage::Confirming;
        return true;
    case BatchStage::Confirming:
        if (!hasReady)
            return end();
        if (m_isHeld)
            forgetConfirmations();
        if (!areAllConfirmed || m_isHeld) {
            m_effects.push_back({Kind::AskConfirmation});
            return false;
        }
        if (m_needsLook) {
            m_effects.push_back({Kind::Look});
            return false;
        }
        m_state.stage = BatchStage::Deleting;
        return true;
    case BatchStage::Deleting:
    case BatchStage::GoingBack: return end();
    case BatchStage::Observing: return hasReady ? false : end(); // all of them were left out
    case BatchStage::Planned:
    case BatchStage::Ended: return false;
    }
    Q_UNREACHABLE();
}

/// Whatever was confirmed was confirmed without what makes us ask now.
void BatchScheduler::forgetConfirmations()
{
    for (MemberState &member : m_state.members)
        member.isConfirmed = false;
}

/// One of them was gone on with, or taken back, alone: do the others go on waiting?
bool BatchScheduler::areOthersWaiting() const
{
    bool isOneWaiting = false;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_turns.isInScope(i) || isOver(m_turns.standing(i)))
            continue;
        if (m_turns.standing(i) != Standing::Ready || m_turns.isGoingBack(i))
            return false;
        isOneWaiting = true;
    }
    return isOneWaiting;
}

bool BatchScheduler::end()
{
    const bool isWatching = !m_state.hasObserved && m_state.observeUntil.isValid();
    if (!areOthersWaiting())
        m_state.stage = BatchStage::Ended;
    else
        m_state.stage = isWatching ? BatchStage::Observing : BatchStage::Confirming;
    if (m_state.stage != BatchStage::Ended)
        m_state.only = -1;
    m_effects.push_back({Kind::Finish});
    return false;
}

} // namespace linchpin
