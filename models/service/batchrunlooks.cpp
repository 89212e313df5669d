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

/// Where something is deleted already it is too late to hold it: going on is the only way then.
std::vector<std::size_t> BatchRun::stillWhole(int only) const
{
    std::vector<std::size_t> whole;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const DeletionRun &run = *m_runs[i];
        if ((only < 0 || static_cast<std::size_t>(only) == i)
            && isStillToDelete(m_state.members[i], run.state())
            && !run.state().anyDeleteInEffectOrUnknown(run.plan()))
            whole.push_back(i);
    }
    return whole;
}

/// What cannot be read may hold something that was seen.
std::vector<std::size_t> BatchRun::heldForSigns(int only) const
{
    std::vector<std::size_t> held = stillWhole(only);
    std::erase_if(held, [this](std::size_t member) {
        const auto seen = observation(member);
        return seen && seen->unaccepted().empty();
    });
    return held;
}

bool BatchRun::isBlind(int only) const
{
    if (!m_state.observeUntil.isValid())
        return false;
    return m_lookTrouble || std::ranges::any_of(stillWhole(only), [this](std::size_t member) {
               const auto seen = observation(member);
               return !seen || seen->lastError;
           });
}

bool BatchRun::needsLook(int only) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return std::ranges::any_of(stillWhole(only), [this, &now](std::size_t member) {
        const auto seen = observation(member);
        return !seen || !seen->hasLastLook(now);
    });
}

void BatchRun::judgeSigns(BatchEvent &event) const
{
    using Kind = BatchEvent::Kind;
    if (!m_state.observeUntil.isValid())
        return; // nobody watched
    // It counts where the question is near, and costs a look into the book for each member.
    const bool isPast =
        m_state.stage == BatchStage::Deleting || m_state.stage == BatchStage::GoingBack;
    if (isPast && event.kind == Kind::MemberRested)
        return;
    const bool isScoped =
        event.kind == Kind::ResumeRequested || event.kind == Kind::ObservationSkipped;
    const int only = isScoped ? event.member : m_state.only;
    event.isHeld = !heldForSigns(only).empty() || isBlind(only);
    event.needsLook = event.kind != Kind::Looked && needsLook(only);
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
    if (!m_isLooking) {
        m_isFirstLook = false;
        return;
    }
    m_lookTrouble.reset();
    lookAt();
}

/// Before what cannot be undone. One that is under way already is as good.
void BatchRun::startLastLook()
{
    m_isLastLook = true;
    lookNow();
    if (!m_isLooking)
        QMetaObject::invokeMethod(this, &BatchRun::endLooks, Qt::QueuedConnection);
}

void BatchRun::lookAtNext()
{
    if (!m_isLooking)
        return;
    if (m_watcher->trouble())
        m_lookTrouble = m_watcher->trouble();
    if (m_toLookAt.empty())
        endLooks();
    else
        lookAt();
}

void BatchRun::lookAt()
{
    const std::size_t member = m_toLookAt.back();
    m_toLookAt.pop_back();
    m_watcher->look(recordOf(member), doneElsewhere(m_batch, runs(), member),
                    observationTimeOf(m_batch, m_state));
}

void BatchRun::endLooks()
{
    m_isLooking = false;
    m_isFirstLook = false;
    signalLater(&BatchRun::looked);
    if (std::exchange(m_isLastLook, false))
        handle({.kind = BatchEvent::Kind::Looked});
    else
        Q_EMIT changed();
}

void BatchRun::dropLooks()
{
    m_toLookAt.clear();
    m_watcher->stop();
    m_isFirstLook = m_isLastLook = false;
    if (std::exchange(m_isLooking, false))
        signalLater(&BatchRun::looked);
}

} // namespace linchpin
