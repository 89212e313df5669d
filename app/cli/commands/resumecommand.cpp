// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/againcommands.h"

#include "app/cli/signcheck.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> ResumeCommand::checkStanding()
{
    const RunState &state = record().state;
    if (!canResume(record().plan, state)) {
        Report report = standingReport(record(), Errand::Forward);
        if (report.code != ExitCode::Done && report.code != ExitCode::Leftovers)
            report.code =
                ExitCode::Refused; // it has ended another way, and that cannot be gone on with
        end(report);
        return {};
    }
    // At the question nothing is confirmed any more, whatever the journal of a stop there says.
    const bool isConfirmed = state.isConfirmed && state.step != Step::Confirming;
    // The second confirmation of a deletion by force is asked for in the window, nowhere else.
    if (!isConfirmed && !state.isGoingBack && record().plan.choices.forceCascade) {
        return refused(
            ExitCode::Refused, u"forced-plan"_s,
            u"This run deletes dependents by force. That is confirmed a second time in the window, and carried out there. It can be rolled back here."_s);
    }
    if (!isConfirmed && !state.isGoingBack && !invocation().phrase)
        return refused(ExitCode::Refused, u"unconfirmed"_s,
                       u"This run was never confirmed: give --confirm PHRASE."_s);
    const Plan &plan = record().plan;
    if (!state.isGoingBack && !state.anyDeleteInEffectOrUnknown(plan)) {
        // Protected while it waited: it may go back, not on.
        auto clear = cleared(
            Clearance(configDirectory()).ofConnection(plan.endpoint, plan.impact.connection));
        if (!clear)
            return clear;
        if (auto seen = checkSigns(true); !seen)
            return seen;
    }
    return checkPhrase(record().plan);
}

bool ResumeCommand::isAtTheEnd() const
{
    const RunState &state = record().state;
    const QDateTime end = observationTimeOf(record().plan, state).end;
    if (!end.isValid() || state.isGoingBack)
        return false;
    return state.step == Step::Confirming
        || (state.step == Step::Observing
            && (invocation().skipObservation || end <= QDateTime::currentDateTimeUtc()));
}

OrRefusal<void> ResumeCommand::checkSigns(bool mayAccept)
{
    if (!m_looks)
        m_looks = LookBook::in(journal());
    return checkSignsOf(*m_looks, {{record(), observationTimeOf(record().plan, record().state)}},
                        mayAccept ? invocation().acceptSigns : std::nullopt,
                        QDateTime::currentDateTimeUtc());
}

/// The last look before the question: whoever watched, it may have been a while.
void ResumeCommand::run(Session &session)
{
    if (!isAtTheEnd())
        return goOn(session);
    m_looks = LookBook::in(journal());
    m_watcher = std::make_unique<Watcher>(session, *m_looks, u"terminal"_s);
    connect(m_watcher.get(), &Watcher::looked, this, [this, &session] {
        if (auto could = couldLook(*m_watcher, record()); !could)
            return end(could.error());
        if (auto seen = checkSigns(false); !seen)
            return end(seen.error());
        goOn(session);
    });
    m_watcher->look(record());
}

void ResumeCommand::goOn(Session &session)
{
    const bool isSkipping = invocation().skipObservation && record().state.step == Step::Observing;
    follow(DeletionRun::open(session, journal(), record(), options()),
           isSkipping ? RunFollower::Begin::SkipObservation : RunFollower::Begin::Resume,
           invocation().phrase.has_value(), invocation().skipObservation.value_or(QString()));
}

} // namespace linchpin::cli
