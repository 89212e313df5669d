// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batchfollower.h"

#include "app/cli/batchdocuments.h"

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

BatchFollower::BatchFollower(std::unique_ptr<BatchRun> run, Journal &journal, Console &console,
                             bool isConfirmed)
    : m_run(std::move(run)), m_journal(journal), m_console(console), m_isConfirmed(isConfirmed)
{
    connect(m_run.get(), &BatchRun::changed, this, &BatchFollower::look);
    connect(m_run.get(), &BatchRun::finished, this, &BatchFollower::conclude);
    connect(m_run.get(), &BatchRun::confirmationNeeded, this, [this] {
        const int only = m_run->state().only;
        if (m_isConfirmed && m_run->heldForSigns(only).empty() && !m_run->isBlind(only))
            m_run->confirm();
        else
            conclude();
    });
}

void BatchFollower::start(Begin begin, int only, const QString &reason)
{
    const bool wasGoingBack = m_run->state().stage == BatchStage::GoingBack;
    m_errand = begin == Begin::RollBack || (begin == Begin::Resume && wasGoingBack)
        ? Errand::Back
        : Errand::Forward;
    switch (begin) {
    case Begin::Apply: m_run->begin(m_isConfirmed); break;
    case Begin::Resume: m_run->resume(only); break;
    case Begin::SkipObservation: m_run->skipObservation(reason, only); break;
    case Begin::RollBack: m_run->rollBack(only); break;
    }
    look();
}

void BatchFollower::interrupt()
{
    if (m_isStopping)
        return conclude();
    m_isStopping = true;
    m_console.log(u"Stopping safely; once more to stop at once."_s);
    m_run->requestStop();
}

void BatchFollower::look()
{
    const auto runs = m_run->runs();
    const auto over =
        std::ranges::count_if(runs, [](const RunState &run) { return isOver(standingOf(run)); });
    m_console.progress(
        u"%1: %2 of %3 over"_s.arg(wordOf(m_run->state().stage)).arg(over).arg(runs.size()));
    // What is watched goes on without us: the journal holds the rest.
    if (m_run->isAtRest() && m_run->state().stage == BatchStage::Observing)
        conclude();
}

/// From the event loop: the batch may be in the middle of telling us.
void BatchFollower::conclude()
{
    if (m_isConcluding)
        return;
    m_isConcluding = true;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(report()); }, Qt::QueuedConnection);
}

Report BatchFollower::report() const
{
    auto record = m_journal.batch(m_run->id());
    if (!record)
        return runReportOf(refusalOf(record.error()));
    record->state = m_run->state();
    for (std::size_t i = 0; i < record->runs.size(); ++i)
        record->runs[i].state = m_run->run(i).state();
    Report report = standingReport(*record, m_errand);
    if (m_run->trouble())
        report.code = ExitCode::Halted;
    return report;
}

} // namespace linchpin::cli
