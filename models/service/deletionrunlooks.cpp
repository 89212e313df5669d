// SPDX-License-Identifier: Apache-2.0
// What is seen while a run waits.
#include "models/service/deletionrun.h"
#include "models/service/watcher.h"

#include <cstdlib>
#include <utility>

namespace linchpin {

RunRecord DeletionRun::asRecord() const
{
    RunRecord record;
    record.id = m_id;
    record.plan = m_plan;
    record.state = m_state;
    return record;
}

bool DeletionRun::isLooking() const
{
    return m_watcher->isLooking();
}

void DeletionRun::lookNow()
{
    const RunRecord record = asRecord();
    if (whyNotWatched(m_state).isEmpty())
        m_watcher->look(record);
}

void DeletionRun::dropLook()
{
    m_watcher->stop();
    m_isFirstLook = m_isLastLook = false;
}

Result<Observation> DeletionRun::observation() const
{
    const RunRecord record = asRecord();
    return m_looks->observation(record, QDateTime::currentDateTimeUtc());
}

Result<void> DeletionRun::acceptSigns(const QString &reason)
{
    const RunRecord record = asRecord();
    const auto seen = observation();
    if (!seen)
        return failure(seen.error());
    if (seen->unaccepted().empty())
        return {};
    const auto kept =
        m_looks->accept(record, seen->open(), reason, QDateTime::currentDateTimeUtc());
    if (kept)
        Q_EMIT changed();
    return kept;
}

/// What cannot be read, or was not seen, may be something that somebody misses.
bool DeletionRun::holdsForSigns() const
{
    if (!m_state.observeUntil.isValid())
        return false;
    const auto seen = observation();
    return !seen || !seen->unaccepted().empty() || seen->lastError || m_watcher->trouble();
}

void DeletionRun::judgeSigns(const QDateTime &now)
{
    m_rules.holdsForSigns = holdsForSigns();
    m_rules.needsLook = false;
    const bool isFresh = m_lookedLastAt.isValid()
        && std::abs(m_lookedLastAt.secsTo(now)) <= std::chrono::seconds(lastLookLasts).count();
    if (!m_state.observeUntil.isValid() || isFresh)
        return;
    const auto seen = observation();
    m_rules.needsLook = !seen || !seen->hasLastLook(now);
}

/// Before what cannot be undone. One that is under way already is as good.
void DeletionRun::startLastLook()
{
    m_isLastLook = true;
    m_watcher->look(asRecord());
}

void DeletionRun::takeLook()
{
    m_isFirstLook = false;
    signalLater(&DeletionRun::looked);
    if (!std::exchange(m_isLastLook, false)) {
        Q_EMIT changed();
        return;
    }
    const auto error = m_watcher->trouble() ? m_watcher->trouble() : m_watcher->lastLook().error;
    m_lookedLastAt = error ? QDateTime() : QDateTime::currentDateTimeUtc();
    handle(event::SignsLooked{error});
    if (m_state.step != Step::Rechecking)
        m_lookedLastAt = {}; // it asks, and whoever answers takes his time
}

} // namespace linchpin
