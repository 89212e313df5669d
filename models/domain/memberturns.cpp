// SPDX-License-Identifier: Apache-2.0
#include "models/domain/memberturns.h"

#include <algorithm>

namespace linchpin {

namespace {

using Kind = BatchEffect::Kind;

} // namespace

MemberTurns::MemberTurns(const Batch &batch, const BatchLinks &links, const BatchState &state,
                         const std::vector<RunState> &runs)
    : m_batch(batch), m_links(links), m_state(state), m_runs(runs)
{ }

bool MemberTurns::isInScope(std::size_t i) const
{
    return m_state.only < 0 || static_cast<std::size_t>(m_state.only) == i;
}

bool MemberTurns::isReady(std::size_t i) const
{
    return isInScope(i) && standing(i) == Standing::Ready && !isGoingBack(i);
}

bool MemberTurns::isSwitchedOff(std::size_t i) const
{
    const auto &planned = m_batch.members[i].actions;
    const auto &progress = m_runs[i].actions;
    for (std::size_t a = 0; a < planned.size() && a < progress.size(); ++a) {
        const bool isReversible =
            planned[a].phase == Phase::Preparing || planned[a].phase == Phase::Deactivating;
        const bool isDone =
            progress[a].state == ActionState::InEffect || progress[a].state == ActionState::Skipped;
        if (isReversible && !isDone)
            return false;
    }
    return progress.size() == planned.size();
}

bool MemberTurns::isGoingBack(std::size_t i) const
{
    const MemberErrand errand = m_state.members[i].errand;
    return errand == MemberErrand::Back || errand == MemberErrand::BackAgain;
}

bool MemberTurns::hasFailed(std::size_t i) const
{
    switch (standing(i)) {
    case Standing::Gone: return false;
    case Standing::Back: return true;
    case Standing::Halted: return m_state.members[i].errand != MemberErrand::Again;
    case Standing::Midway: return isGoingBack(i) || m_runs[i].isGoingBack;
    case Standing::Waiting:
    case Standing::Ready: return isGoingBack(i);
    }
    Q_UNREACHABLE();
}

std::optional<std::size_t> MemberTurns::failedNeedOf(std::size_t i) const
{
    const auto &needs = m_links.needs[i];
    const auto failed = std::ranges::find_if(needs, [this, i](std::size_t needed) {
        return hasFailed(needed) || hasLeftUndone(m_batch, m_runs, needed, i);
    });
    return failed == needs.end() ? std::nullopt : std::optional(*failed);
}

std::optional<Kind> MemberTurns::next(std::size_t i) const
{
    return isGoingBack(i) ? backFor(i) : forwardFor(i);
}

std::optional<Kind> MemberTurns::backFor(std::size_t i) const
{
    switch (standing(i)) {
    case Standing::Waiting:
    case Standing::Ready: return Kind::Stop;
    case Standing::Midway:
        if (canRollBack(m_batch.members[i], m_runs[i]))
            return Kind::RollBack;
        return {};
    case Standing::Halted:
        if (m_state.members[i].errand == MemberErrand::BackAgain
            && canRollBack(m_batch.members[i], m_runs[i]))
            return Kind::RollBack;
        return {};
    case Standing::Gone:
    case Standing::Back: return {};
    }
    Q_UNREACHABLE();
}

std::optional<Kind> MemberTurns::forwardFor(std::size_t i) const
{
    const MemberState &member = m_state.members[i];
    const Standing now = standing(i);
    if (!isInScope(i) || isOver(now))
        return {};
    if (member.errand == MemberErrand::Again)
        return Kind::Resume;
    if (now == Standing::Halted || !areNeedsMet(i))
        return {};
    const bool isSwitchingOff = m_state.stage == BatchStage::SwitchingOff;
    const bool isDeleting = m_state.stage == BatchStage::Deleting;
    if (now == Standing::Midway && (isSwitchingOff || isDeleting))
        return Kind::Resume;
    if (now == Standing::Waiting && isSwitchingOff)
        return Kind::Begin;
    if (now == Standing::Ready && isDeleting && member.isConfirmed)
        return Kind::Confirm;
    return {};
}

bool MemberTurns::areNeedsMet(std::size_t i) const
{
    return std::ranges::all_of(m_links.needs[i], [this](std::size_t needed) {
        const Standing now = standing(needed);
        return now == Standing::Gone
            || (now == Standing::Ready && m_state.stage != BatchStage::Deleting);
    });
}

} // namespace linchpin
