// SPDX-License-Identifier: Apache-2.0
#include "app/cli/runfollower.h"

#include "app/cli/documents.h"
#include "app/cli/texts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

RunFollower::RunFollower(std::unique_ptr<DeletionRun> run, Journal &journal, Console &console,
                         bool isConfirmed)
    : m_run(std::move(run)), m_journal(journal), m_console(console), m_isConfirmed(isConfirmed)
{
    connect(m_run.get(), &DeletionRun::changed, this, &RunFollower::look);
    connect(m_run.get(), &DeletionRun::finished, this, &RunFollower::conclude);
    connect(m_run.get(), &DeletionRun::confirmationNeeded, this, [this] {
        if (m_isConfirmed && !m_run->holdsForSigns())
            m_run->confirm();
        else
            conclude();
    });
}

void RunFollower::start(Begin begin, const QString &reason)
{
    const bool wasGoingBack = m_run->state().isGoingBack;
    m_errand = begin == Begin::RollBack || (begin == Begin::Resume && wasGoingBack)
        ? Errand::Back
        : Errand::Forward;
    switch (begin) {
    case Begin::Apply: m_run->begin(m_isConfirmed); break;
    case Begin::Resume: m_run->resume(); break;
    case Begin::SkipObservation: m_run->skipObservation(reason); break;
    case Begin::RollBack: m_run->rollBack(); break;
    }
    look();
}

void RunFollower::interrupt()
{
    if (m_isStopping)
        return conclude();
    m_isStopping = true;
    m_console.log(u"Stopping safely; once more to stop at once."_s);
    m_run->requestStop();
}

void RunFollower::look()
{
    const RunState &state = m_run->state();
    const QString what = m_run->progress().what;
    m_console.progress(wordOf(state.step) + (what.isEmpty() ? QString() : u": "_s + what));
    // A run that is watched goes on without us: the journal holds the rest.
    if (m_run->isAtRest() && state.outcome == Outcome::Waiting)
        conclude();
}

/// From the event loop: the run may be in the middle of telling us.
void RunFollower::conclude()
{
    if (m_isConcluding)
        return;
    m_isConcluding = true;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(report()); }, Qt::QueuedConnection);
}

Report RunFollower::report() const
{
    Result<RunRecord> stored = m_journal.run(m_run->id());
    RunRecord record = stored ? *stored : RunRecord{};
    record.id = m_run->id();
    record.plan = m_run->plan();
    record.state = m_run->state();
    return standingReport(record, m_errand);
}

Report standingReport(const RunRecord &record, Errand errand)
{
    RunRecord shown = record;
    if (shown.state.outcome == Outcome::None && shown.state.step != Step::Confirming) {
        shown.state.outcome = Outcome::Halted; // quit in the middle; the journal keeps where
        shown.state.reason =
            u"Stopped at once. Go on with: linchpin-cli resume %1%2, or: linchpin-cli rollback %1%2."_s
                .arg(record.id, typedAgain(record.plan));
    }
    const ExitCode code = exitCodeOf(shown.state, errand);
    return {code, runDocument(shown), runText(shown)};
}

} // namespace linchpin::cli
