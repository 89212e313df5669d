// SPDX-License-Identifier: Apache-2.0
// What is seen while several runs wait together.
#include "models/service/batchrun.h"
#include "models/service/watcher.h"

#include <algorithm>

namespace linchpin {

/// What cannot be read may hold something that was seen.
bool BatchRun::holdsForSigns() const
{
    const ObservationTime time = observationTimeOf(m_batch, m_state);
    return std::ranges::any_of(m_runs, [this, &time](const auto &run) {
        if (isOver(standingOf(run->state())))
            return false;
        RunRecord record;
        record.id = run->id();
        record.plan = run->plan();
        record.state = run->state();
        const auto seen = m_looks->observation(record, QDateTime::currentDateTimeUtc(), time);
        return !seen || !seen->unaccepted().empty();
    });
}

/// Going on towards the deletion; going back is never held.
bool BatchRun::isHeld(const BatchEvent &event, const QDateTime &now) const
{
    using Kind = BatchEvent::Kind;
    if (m_state.stage != BatchStage::Observing && m_state.stage != BatchStage::Confirming)
        return false;
    const bool goesOn = event.kind == Kind::Confirmed || event.kind == Kind::ObservationSkipped
        || event.kind == Kind::ResumeRequested
        || (event.kind == Kind::TimeReached && m_state.observeUntil.isValid()
            && now >= m_state.observeUntil);
    return goesOn && holdsForSigns();
}

void BatchRun::takeFirstLooks()
{
    m_toLookAt.clear();
    for (std::size_t i = m_runs.size(); i-- > 0;) {
        if (standingOf(m_runs[i]->state()) == Standing::Ready)
            m_toLookAt.push_back(i);
    }
    m_isTakingLooks = !m_toLookAt.empty();
    lookAtNext();
}

void BatchRun::lookAtNext()
{
    if (!m_isTakingLooks)
        return;
    if (m_toLookAt.empty()) {
        m_isTakingLooks = false;
        Q_EMIT changed();
        return;
    }
    const std::size_t member = m_toLookAt.back();
    m_toLookAt.pop_back();
    RunRecord record;
    record.id = m_runs[member]->id();
    record.plan = m_runs[member]->plan();
    record.state = m_runs[member]->state();
    m_watcher->look(record, doneElsewhere(m_batch, runs(), member),
                    observationTimeOf(m_batch, m_state));
}

void BatchRun::dropLooks()
{
    m_toLookAt.clear();
    m_isTakingLooks = false;
    m_watcher->stop();
}

} // namespace linchpin
