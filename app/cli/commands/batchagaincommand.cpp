// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/batchagaincommands.h"

#include "app/cli/batchdocuments.h"
#include "app/cli/shellword.h"
#include "app/cli/signcheck.h"
#include "models/service/clearance.h"
#include "models/service/endpointjson.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<std::optional<EndpointAccess>> BatchAgainCommand::boundEndpoint()
{
    if (auto opened = openJournal(Journal::Mode::Write); !opened)
        return tl::unexpected(opened.error());
    const auto batch = journal().batchOf(invocation().run);
    if (!batch)
        return tl::unexpected(refusalOf(batch.error()));
    auto record = journal().batch(batch->isEmpty() ? invocation().run : *batch);
    if (!record)
        return tl::unexpected(refusalOf(record.error()));
    m_record = std::move(*record);
    for (std::size_t i = 0; i < m_record.runs.size(); ++i) {
        if (m_record.runs[i].id == invocation().run)
            m_only = static_cast<int>(i);
    }
    if (auto standing = checkStanding(); !standing)
        return tl::unexpected(standing.error());
    auto access = accessFromJson(m_record.access);
    if (!access)
        return tl::unexpected(refusalOf(access.error()));
    return *access;
}

bool isOfBatch(const QString &stateFolder, const QString &run)
{
    const auto journal = Journal::open(stateFolder, Journal::Mode::ReadOnly);
    if (!journal)
        return false;
    const auto batch = (*journal)->batchOf(run);
    return (batch && !batch->isEmpty()) || (*journal)->batch(run).has_value();
}

// ---- resume

OrRefusal<void> ResumeManyCommand::checkStanding()
{
    bool canGoOn = false;
    for (std::size_t i = 0; i < record().runs.size(); ++i)
        canGoOn =
            canGoOn || (isInScope(i) && canResume(record().runs[i].plan, record().runs[i].state));
    if (!canGoOn) {
        Report report = standingReport(record(), Errand::Forward);
        if (report.code != ExitCode::Done && report.code != ExitCode::Leftovers)
            report.code = ExitCode::Refused; // it has ended, and that cannot be gone on with
        end(report);
        return {};
    }
    if (auto needs = checkNeeds(); !needs)
        return needs;
    if (auto clear = checkUnprotectedRuns(); !clear)
        return clear;
    if (auto signs = checkSigns(true); !signs)
        return signs;
    return checkConfirmed();
}

/// Protected while it waited: it may go back, not on.
OrRefusal<void> ResumeManyCommand::checkUnprotectedRuns() const
{
    const Clearance clearance(configDirectory());
    for (std::size_t i = 0; i < record().runs.size(); ++i) {
        const RunRecord &run = record().runs[i];
        const bool goesOn = isInScope(i) && isStillToDelete(record().state.members[i], run.state)
            && !run.state.anyDeleteInEffectOrUnknown(run.plan);
        if (!goesOn)
            continue;
        if (auto clear =
                cleared(clearance.ofConnection(run.plan.endpoint, run.plan.impact.connection));
            !clear)
            return clear;
    }
    return {};
}

bool ResumeManyCommand::isWatched(std::size_t member) const
{
    const RunState &run = record().runs[member].state;
    return isInScope(member) && standingOf(run) == Standing::Ready
        && isStillToDelete(record().state.members[member], run);
}

/// As BatchRun::heldForSigns() asks: one that halted counts, too.
bool ResumeManyCommand::canBeHeld(std::size_t member) const
{
    const RunRecord &run = record().runs[member];
    return isInScope(member) && isStillToDelete(record().state.members[member], run.state)
        && !run.state.anyDeleteInEffectOrUnknown(run.plan);
}

OrRefusal<void> ResumeManyCommand::checkSigns(bool mayAccept)
{
    if (!m_looks)
        m_looks = LookBook::in(journal());
    const ObservationTime time = observationTimeOf(record().batch, record().state);
    std::vector<HeldCandidate> candidates;
    for (std::size_t i = 0; i < record().runs.size(); ++i) {
        if (time.end.isValid() && canBeHeld(i))
            candidates.push_back({record().runs[i], time});
    }
    return checkSignsOf(*m_looks, candidates, mayAccept ? invocation().acceptSigns : std::nullopt,
                        QDateTime::currentDateTimeUtc());
}

OrRefusal<void> ResumeManyCommand::checkNeeds() const
{
    if (only() < 0)
        return {};
    const auto links = linksOf(record().batch);
    for (const std::size_t needed : links.needs[static_cast<std::size_t>(only())]) {
        const RunRecord &run = record().runs[needed];
        if (standingOf(run.state) != Standing::Gone)
            return refused(ExitCode::Refused, u"relies-on-another"_s,
                           u"This one relies on run %1, which has not deleted its connection: go "
                           "on with that one, or with %2."_s.arg(run.id, record().id));
    }
    return {};
}

OrRefusal<void> ResumeManyCommand::checkConfirmed() const
{
    int toDelete = 0;
    bool isConfirmed = true;
    for (std::size_t i = 0; i < record().runs.size(); ++i) {
        const MemberState &member = record().state.members[i];
        const RunState &run = record().runs[i].state;
        const bool isBack = member.errand == MemberErrand::Back
            || member.errand == MemberErrand::BackAgain || run.isGoingBack;
        if (!isInScope(i) || isBack || isOver(standingOf(run)))
            continue;
        ++toDelete;
        // At the question nothing is confirmed any more, whatever the journal of a stop there says.
        isConfirmed = isConfirmed
            && ((member.isConfirmed && record().state.stage != BatchStage::Confirming)
                || run.anyDeleteInEffectOrUnknown(record().runs[i].plan));
    }
    const QString phrase = only() < 0
        ? deletionPhrase(toDelete)
        : confirmationPhrase(record().runs[static_cast<std::size_t>(only())].plan);
    if (toDelete == 0)
        return {};
    if (!isConfirmed && !invocation().phrase)
        return refused(ExitCode::Refused, u"unconfirmed"_s,
                       u"This run was never confirmed: give %1"_s.arg(confirmOption(phrase)));
    return checkPhraseIs(phrase);
}

bool ResumeManyCommand::isAtTheEnd() const
{
    const BatchState &state = record().state;
    const QDateTime end = observationTimeOf(record().batch, state).end;
    if (!end.isValid() || state.stage == BatchStage::GoingBack)
        return false;
    return state.stage == BatchStage::Confirming
        || (state.stage == BatchStage::Observing
            && (invocation().skipObservation || end <= QDateTime::currentDateTimeUtc()));
}

/// The last look before the question: whoever watched, it may have been a while.
void ResumeManyCommand::run(Session &session)
{
    if (!isAtTheEnd())
        return goOn(session);
    m_watcher = std::make_unique<Watcher>(session, *m_looks, u"terminal"_s);
    connect(m_watcher.get(), &Watcher::looked, this, [this, &session] {
        if (auto could = couldLook(*m_watcher, record().runs[m_toLookAt - 1]); !could)
            return end(could.error());
        lookAtNext(session);
    });
    lookAtNext(session);
}

void ResumeManyCommand::lookAtNext(Session &session)
{
    while (m_toLookAt < record().runs.size() && !isWatched(m_toLookAt))
        ++m_toLookAt;
    if (m_toLookAt == record().runs.size()) {
        if (auto seen = checkSigns(false); !seen)
            return end(seen.error());
        return goOn(session);
    }
    const std::size_t member = m_toLookAt++;
    m_watcher->look(record().runs[member], doneElsewhere(record().batch, record().states(), member),
                    observationTimeOf(record().batch, record().state));
}

void ResumeManyCommand::goOn(Session &session)
{
    const bool isSkipping =
        invocation().skipObservation && record().state.stage == BatchStage::Observing;
    followBatch(BatchRun::open(session, journal(), record(), options()),
                isSkipping ? RunFollower::Begin::SkipObservation : RunFollower::Begin::Resume,
                only(), invocation().phrase.has_value(),
                invocation().skipObservation.value_or(QString()));
}

// ---- rollback

OrRefusal<void> RollBackManyCommand::checkStanding()
{
    for (std::size_t i = 0; i < record().runs.size(); ++i) {
        if (isInScope(i) && canRollBack(record().runs[i].plan, record().runs[i].state))
            return {};
    }
    end(standingReport(record(), Errand::Back));
    return {};
}

void RollBackManyCommand::run(Session &session)
{
    followBatch(BatchRun::open(session, journal(), record(), options()),
                RunFollower::Begin::RollBack, only(), false);
}

} // namespace linchpin::cli
