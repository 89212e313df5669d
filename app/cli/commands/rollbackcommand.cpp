// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/againcommands.h"

namespace linchpin::cli {

OrRefusal<void> RollBackCommand::checkStanding()
{
    if (!canRollBack(record().plan, record().state))
        end(standingReport(record(), Errand::Back));
    return {};
}

void RollBackCommand::run(Session &session)
{
    follow(DeletionRun::open(session, journal(), record(), options()), RunFollower::Begin::RollBack,
           false);
}

} // namespace linchpin::cli
