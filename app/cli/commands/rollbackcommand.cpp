// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/againcommands.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> RollBackCommand::checkStanding()
{
    if (canRollBack(record().plan, record().state))
        return {};
    RunRecord standing = record();
    if (canResume(standing.plan, standing.state)) {
        standing.state.outcome = Outcome::Halted;
        standing.state.reason = u"This run has deleted something already: there is no way back. "
                                "Go on with: linchpin-cli resume %1"_s.arg(standing.id);
    }
    end(standingReport(standing, Errand::Back));
    return {};
}

void RollBackCommand::run(Session &session)
{
    follow(DeletionRun::open(session, journal(), record(), options()), RunFollower::Begin::RollBack,
           false);
}

} // namespace linchpin::cli
