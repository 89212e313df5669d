// SPDX-License-Identifier: Apache-2.0
// What is seen while a run waits.
#include "models/service/deletionrun.h"
#include "models/service/watcher.h"

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
    m_isFirstLook = false;
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

/// What cannot be read may hold something that was seen.
bool DeletionRun::holdsForSigns() const
{
    if (!m_state.observeUntil.isValid())
        return false;
    const auto seen = observation();
    return !seen || !seen->unaccepted().empty();
}

} // namespace linchpin
