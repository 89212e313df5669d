// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandfactory.h"

#include "app/cli/commands/againcommands.h"
#include "app/cli/commands/approvalcommands.h"
#include "app/cli/commands/batchagaincommands.h"
#include "app/cli/commands/deletingcommands.h"
#include "app/cli/commands/democommand.h"
#include "app/cli/commands/endpointscommands.h"
#include "app/cli/commands/journalcommands.h"
#include "app/cli/commands/picturecommand.h"
#include "app/cli/commands/plancommand.h"
#include "app/cli/commands/protectcommands.h"
#include "app/cli/commands/readingcommands.h"
#include "app/cli/commands/reportcommand.h"
#include "app/cli/commands/restorecommand.h"
#include "app/cli/commands/reviewcommands.h"
#include "app/cli/commands/watchcommand.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

namespace {

/// Is this command line about several connections at once?
bool isAboutMany(const Invocation &invocation)
{
    switch (invocation.verb) {
    case Verb::Plan:
    case Verb::Delete: return invocation.ids.size() > 1;
    case Verb::Apply: {
        const auto file = readPlanFile(invocation.file);
        return file && file->batch;
    }
    case Verb::Resume:
    case Verb::RollBack:
        return isOfBatch(invocation.stateDirectory.isEmpty() ? stateDirectory()
                                                             : invocation.stateDirectory,
                         invocation.run);
    default: return false;
    }
}

std::unique_ptr<Command> makeCommandForMany(const Invocation &invocation, Console &console)
{
    switch (invocation.verb) {
    case Verb::Plan: return std::make_unique<PlanManyCommand>(invocation, console);
    case Verb::Delete: return std::make_unique<DeleteManyCommand>(invocation, console);
    case Verb::Apply: return std::make_unique<ApplyManyCommand>(invocation, console);
    case Verb::Resume: return std::make_unique<ResumeManyCommand>(invocation, console);
    case Verb::RollBack: return std::make_unique<RollBackManyCommand>(invocation, console);
    default: return nullptr;
    }
}

} // namespace

std::unique_ptr<Command> makeCommand(const Invocation &invocation, Console &console)
{
    if (isAboutMany(invocation))
        return makeCommandForMany(invocation, console);
    switch (invocation.verb) {
    case Verb::List: return std::make_unique<ListCommand>(invocation, console);
    case Verb::Show: return std::make_unique<ShowCommand>(invocation, console);
    case Verb::Dependents: return std::make_unique<DependentsCommand>(invocation, console);
    case Verb::Plan: return std::make_unique<PlanCommand>(invocation, console);
    case Verb::Apply: return std::make_unique<ApplyCommand>(invocation, console);
    case Verb::Delete: return std::make_unique<DeleteCommand>(invocation, console);
    case Verb::Restore: return std::make_unique<RestoreCommand>(invocation, console);
    case Verb::Runs: return std::make_unique<RunsCommand>(invocation, console);
    case Verb::Resume: return std::make_unique<ResumeCommand>(invocation, console);
    case Verb::RollBack: return std::make_unique<RollBackCommand>(invocation, console);
    case Verb::Audit: return std::make_unique<AuditCommand>(invocation, console);
    case Verb::EndpointsList: return std::make_unique<EndpointsListCommand>(invocation, console);
    case Verb::EndpointsAdd: return std::make_unique<EndpointsAddCommand>(invocation, console);
    case Verb::EndpointsRemove:
        return std::make_unique<EndpointsRemoveCommand>(invocation, console);
    case Verb::EndpointsTest: return std::make_unique<EndpointsTestCommand>(invocation, console);
    case Verb::EndpointsPolicy:
        return std::make_unique<EndpointsPolicyCommand>(invocation, console);
    case Verb::Approve: return std::make_unique<ApproveCommand>(invocation, console);
    case Verb::ApproversMakeKey:
        return std::make_unique<ApproversMakeKeyCommand>(invocation, console);
    case Verb::ApproversShowKey:
        return std::make_unique<ApproversShowKeyCommand>(invocation, console);
    case Verb::ApproversTrust: return std::make_unique<ApproversTrustCommand>(invocation, console);
    case Verb::ApproversForget:
        return std::make_unique<ApproversForgetCommand>(invocation, console);
    case Verb::ApproversList: return std::make_unique<ApproversListCommand>(invocation, console);
    case Verb::ProtectAdd: return std::make_unique<ProtectAddCommand>(invocation, console);
    case Verb::ProtectRemove: return std::make_unique<ProtectRemoveCommand>(invocation, console);
    case Verb::ProtectList: return std::make_unique<ProtectListCommand>(invocation, console);
    case Verb::ProtectCheck: return std::make_unique<ProtectCheckCommand>(invocation, console);
    case Verb::Snapshot: return std::make_unique<SnapshotCommand>(invocation, console);
    case Verb::Diff: return std::make_unique<DiffCommand>(invocation, console);
    case Verb::Unused: return std::make_unique<UnusedCommand>(invocation, console);
    case Verb::Picture: return std::make_unique<PictureCommand>(invocation, console);
    case Verb::Report: return std::make_unique<ReportCommand>(invocation, console);
    case Verb::Watch: return std::make_unique<WatchCommand>(invocation, console);
    case Verb::Demo: return std::make_unique<DemoCommand>(invocation, console);
    }
    return nullptr;
}

} // namespace linchpin::cli
