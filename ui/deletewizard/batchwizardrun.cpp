// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/batchwizardrun.h"

#include "models/domain/batchmachine.h"
#include "models/domain/jointobservation.h"

#include <algorithm>

namespace linchpin {

BatchWizardRun::BatchWizardRun(std::unique_ptr<BatchRun> run)
    : m_run(std::move(run)), m_plan(jointPlan(m_run->batch()))
{
    const auto changes = [this] {
        m_isStale = true;
        Q_EMIT changed();
    };
    connect(m_run.get(), &BatchRun::changed, this, changes);
    connect(m_run.get(), &BatchRun::confirmationNeeded, this, changes);
    connect(m_run.get(), &BatchRun::looked, this, &WizardRun::looked);
    connect(m_run.get(), &BatchRun::finished, this, [this, changes] {
        changes();
        Q_EMIT finished();
    });
}

const RunState &BatchWizardRun::state() const
{
    if (!m_isStale)
        return m_state;
    m_isStale = false;
    m_state = jointState(m_run->batch(), m_run->state(), m_run->runs());
    if (const auto &trouble = m_run->trouble()) {
        // Nothing is begun where it cannot be written down.
        m_state.step = Step::Halted;
        m_state.outcome = Outcome::Halted;
        m_state.error = trouble;
        m_state.reason = trouble->sentence();
    }
    return m_state;
}

std::vector<JournalledWrite> BatchWizardRun::writes() const
{
    std::vector<JournalledWrite> all;
    for (std::size_t i = 0; i < m_run->batch().members.size(); ++i) {
        const auto own = m_run->run(i).writes();
        all.insert(all.end(), own.begin(), own.end());
    }
    std::ranges::sort(all, {}, &JournalledWrite::number);
    return all;
}

Progress BatchWizardRun::progress() const
{
    Progress joint;
    for (std::size_t i = 0; i < m_run->batch().members.size(); ++i) {
        const Progress own = m_run->run(i).progress();
        joint.done += own.done;
        joint.total += own.total;
        if (joint.what.isEmpty())
            joint.what = own.what;
    }
    return joint;
}

std::vector<WizardMember> BatchWizardRun::members() const
{
    std::vector<WizardMember> members;
    const std::vector<RunState> runs = m_run->runs();
    for (std::size_t i = 0; i < m_run->batch().members.size(); ++i) {
        const DeletionRun &run = m_run->run(i);
        members.push_back({run.id(), &run.plan(), &run.state(), &run.lastImpact(),
                           doneElsewhere(m_run->batch(), runs, i),
                           m_run->state().members[i].reason});
    }
    return members;
}

WholePlan BatchWizardRun::toDelete() const
{
    return stillToDeleteOf(m_run->batch(), m_run->state(), m_run->runs());
}

bool BatchWizardRun::mayResume() const
{
    return canResume(m_run->batch(), m_run->runs());
}

bool BatchWizardRun::mayRollBack() const
{
    return canRollBack(m_run->batch(), m_run->runs());
}

Result<Observation> BatchWizardRun::observation() const
{
    std::vector<MemberObservation> seen;
    for (std::size_t i = 0; i < m_run->batch().members.size(); ++i) {
        const DeletionRun &run = m_run->run(i);
        if (!isStillToDelete(m_run->state().members[i], run.state()))
            continue;
        auto own = m_run->observation(i);
        if (!own)
            return failure(own.error());
        seen.push_back({run.plan().impact.connection.name, std::move(*own)});
    }
    return jointObservation(seen);
}

/// Where that is all of them, none would be left to go on: "Switch on again" is for that.
QStringList BatchWizardRun::heldMembers() const
{
    QStringList names;
    const std::vector<std::size_t> held = m_run->heldForSigns();
    if (static_cast<int>(held.size()) == stillToDelete(m_run->state(), m_run->runs()))
        return names;
    for (const std::size_t member : held)
        names << m_run->run(member).plan().impact.connection.name;
    return names;
}

void BatchWizardRun::leaveOutHeld()
{
    for (const std::size_t member : m_run->heldForSigns())
        m_run->leaveOut(member, tr("Left out and switched on again: something was seen of it."));
}

} // namespace linchpin
