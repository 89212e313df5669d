// SPDX-License-Identifier: Apache-2.0
// What is seen while several runs wait together.
#include "models/service/batchrun.h"
#include "models/service/watcher.h"

#include <algorithm>
#include <utility>

namespace linchpin {

RunRecord BatchRun::recordOf(std::size_t member) const
{
    RunRecord record;
    record.id = m_runs[member]->id();
    record.plan = m_runs[member]->plan();
    record.state = m_runs[member]->state();
    return record;
}

Result<Observation> BatchRun::observation(std::size_t member) const
{
    return m_looks->observation(recordOf(member), QDateTime::currentDateTimeUtc(),
                                observationTimeOf(m_batch, m_state));
}

/// What cannot be read may hold something that was seen. Where something is deleted already it is
/// too late: going on is the only way then.
std::vector<std::size_t> BatchRun::heldForSigns(int only) const
{
    std::vector<std::size_t> held;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const DeletionRun &run = *m_runs[i];
        if ((only >= 0 && static_cast<std::size_t>(only) != i)
            || !isStillToDelete(m_state.members[i], run.state())
            || run.state().anyDeleteInEffectOrUnknown(run.plan()))
            continue;
        const auto seen = observation(i);
        if (!seen || !seen->unaccepted().empty())
            held.push_back(i);
    }
    return held;
}

bool BatchRun::isHeld(const BatchEvent &event) const
{
    using Kind = BatchEvent::Kind;
    if (!m_state.observeUntil.isValid())
        return false; // nobody watched
    // It counts where the question is near, and costs a look into the book for each member.
    const bool isPast =
        m_state.stage == BatchStage::Deleting || m_state.stage == BatchStage::GoingBack;
    if (isPast && event.kind == Kind::MemberRested)
        return false;
    const bool isScoped =
        event.kind == Kind::ResumeRequested || event.kind == Kind::ObservationSkipped;
    return !heldForSigns(isScoped ? event.member : m_state.only).empty();
}

Result<void> BatchRun::acceptSigns(const QString &reason, int only)
{
    for (const std::size_t member : heldForSigns(only)) {
        const auto seen = observation(member);
        if (!seen)
            return failure(seen.error());
        const auto kept = m_looks->accept(recordOf(member), seen->open(), reason,
                                          QDateTime::currentDateTimeUtc());
        if (!kept)
            return kept;
    }
    Q_EMIT changed();
    return {};
}

void BatchRun::lookNow()
{
    if (m_isLooking)
        return;
    m_toLookAt.clear();
    for (std::size_t i = m_runs.size(); i-- > 0 && whyNotWatched(m_state.stage).isEmpty();) {
        if (standingOf(m_runs[i]->state()) == Standing::Ready && !m_state.members[i].isUnderWay)
            m_toLookAt.push_back(i);
    }
    m_isLooking = !m_toLookAt.empty();
    if (m_isLooking)
        lookAtNext();
    else
        m_isFirstLook = false;
}

void BatchRun::lookAtNext()
{
    if (!m_isLooking)
        return;
    if (m_toLookAt.empty()) {
        m_isLooking = false;
        m_isFirstLook = false;
        Q_EMIT changed();
        Q_EMIT looked();
        return;
    }
    const std::size_t member = m_toLookAt.back();
    m_toLookAt.pop_back();
    m_watcher->look(recordOf(member), doneElsewhere(m_batch, runs(), member),
                    observationTimeOf(m_batch, m_state));
}

void BatchRun::dropLooks()
{
    m_toLookAt.clear();
    m_watcher->stop();
    m_isFirstLook = false;
    if (std::exchange(m_isLooking, false))
        signalLater(&BatchRun::looked);
}

} // namespace linchpin
