// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/plancommand.h"

#include "app/cli/documents.h"
#include "app/cli/outfile.h"
#include "app/cli/planaudit.h"
#include "app/cli/reviewplanning.h"
#include "app/cli/texts.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> PlanCommand::check(const System &system)
{
    const auto id = idIn(system);
    if (!id)
        return tl::unexpected(id.error());
    auto choices = withCheckedTargets(invocation().choices, system);
    if (!choices)
        return tl::unexpected(choices.error());
    if (const auto unused = refuseOverwriting(invocation().file); !unused)
        return unused;
    const auto secrets = secretsFrom(invocation().secretEnvs, processEnvironment());
    if (!secrets)
        return tl::unexpected(secrets.error());
    m_id = *id;
    m_choices = *choices;
    return cleared(Clearance(configDirectory()).ofId(identity(), m_id));
}

void PlanCommand::run(Session &session)
{
    // No lock is needed to read it; a plan is made also where it cannot be read.
    m_journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly).value_or(nullptr);
    m_planner = std::make_unique<Planner>(session, console(), m_journal.get(), m_choices);
    connect(m_planner.get(), &Planner::failed, this,
            [this](const Refusal &refusal) { end(refusal); });
    connect(m_planner.get(), &Planner::made, this, &PlanCommand::keep);
    m_planner->start(m_id);
}

void PlanCommand::runOffline(const ReviewSource &source)
{
    const auto plan = planFrom(source, m_id, m_choices);
    plan ? keep(*plan) : end(plan.error());
}

void PlanCommand::keep(const Plan &plan)
{
    const auto clear =
        cleared(Clearance(configDirectory()).ofConnection(plan.endpoint, plan.impact.connection));
    if (!clear)
        return end(clear.error());
    const auto file = writePlanFile(invocation().file, plan);
    if (!file)
        return end(Refusal{ExitCode::Usage, u"usage"_s, file.error().sentence()});
    const std::vector<Warning> more = noteInAudit(stateFolder(), {plan});
    end(Report{ExitCode::Done, planDocument(invocation().file, file->sha256, plan, more),
               planText(invocation().file, plan, more)});
}

} // namespace linchpin::cli
