// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandfactory.h"

#include "app/cli/commands/againcommands.h"
#include "app/cli/commands/deletingcommands.h"
#include "app/cli/commands/democommand.h"
#include "app/cli/commands/endpointscommands.h"
#include "app/cli/commands/journalcommands.h"
#include "app/cli/commands/plancommand.h"
#include "app/cli/commands/readingcommands.h"

namespace linchpin::cli {

std::unique_ptr<Command> makeCommand(const Invocation &invocation, Console &console)
{
    switch (invocation.verb) {
    case Verb::List: return std::make_unique<ListCommand>(invocation, console);
    case Verb::Show: return std::make_unique<ShowCommand>(invocation, console);
    case Verb::Dependents: return std::make_unique<DependentsCommand>(invocation, console);
    case Verb::Plan: return std::make_unique<PlanCommand>(invocation, console);
    case Verb::Apply: return std::make_unique<ApplyCommand>(invocation, console);
    case Verb::Delete: return std::make_unique<DeleteCommand>(invocation, console);
    case Verb::Runs: return std::make_unique<RunsCommand>(invocation, console);
    case Verb::Resume: return std::make_unique<ResumeCommand>(invocation, console);
    case Verb::RollBack: return std::make_unique<RollBackCommand>(invocation, console);
    case Verb::Audit: return std::make_unique<AuditCommand>(invocation, console);
    case Verb::EndpointsList: return std::make_unique<EndpointsListCommand>(invocation, console);
    case Verb::EndpointsAdd: return std::make_unique<EndpointsAddCommand>(invocation, console);
    case Verb::EndpointsRemove:
        return std::make_unique<EndpointsRemoveCommand>(invocation, console);
    case Verb::EndpointsTest: return std::make_unique<EndpointsTestCommand>(invocation, console);
    case Verb::Demo: return std::make_unique<DemoCommand>(invocation, console);
    }
    return nullptr;
}

} // namespace linchpin::cli
