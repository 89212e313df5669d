// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/againcommands.h"

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
    // The second confirmation of a deletion by force is asked for in the window, nowhere else.
    if (!state.isConfirmed && !state.isGoingBack && record().plan.choices.forceCascade) {
        return refused(
            ExitCode::Refused, u"forced-plan"_s,
            u"This run deletes dependents by force. That is confirmed a second time in the window, and carried out there. It can be rolled back here."_s);
    }
    if (!state.isConfirmed && !state.isGoingBack && !invocation().phrase)
        return refused(ExitCode::Refused, u"unconfirmed"_s,
                       u"This run was never confirmed: give --confirm PHRASE."_s);
    const Plan &plan = record().plan;
    if (!state.isGoingBack && !state.anyDeleteInEffectOrUnknown(plan)) {
        // Protected while it waited: it may go back, not on.
        auto clear = cleared(
            Clearance(configDirectory()).ofConnection(plan.endpoint, plan.impact.connection));
        if (!clear)
            return clear;
    }
    return checkPhrase(record().plan);
}

void ResumeCommand::run(Session &session)
{
    const bool isSkipping = invocation().skipObservation && record().state.step == Step::Observing;
    follow(DeletionRun::open(session, journal(), record(), options()),
           isSkipping ? RunFollower::Begin::SkipObservation : RunFollower::Begin::Resume,
           invocation().phrase.has_value(), invocation().skipObservation.value_or(QString()));
}

} // namespace linchpin::cli
