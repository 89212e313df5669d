// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/batchcommands.h"

#include "app/cli/batchdocuments.h"
#include "app/cli/outfile.h"
#include "app/cli/planaudit.h"
#include "app/cli/planner.h"
#include "app/cli/reviewplanning.h"
#include "models/service/clearance.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> PlanManyCommand::check(const System &system)
{
    auto ids = idsIn(system);
    if (!ids)
        return tl::unexpected(ids.error());
    auto choices = withCheckedTargets(invocation().choices, system);
    if (!choices)
        return tl::unexpected(choices.error());
    if (const auto unused = refuseOverwriting(invocation().file); !unused)
        return unused;
    m_ids = std::move(*ids);
    m_choices = std::move(*choices);
    if (auto secrets = readSecrets(); !secrets)
        return secrets;
    return checkUnprotected(m_ids);
}

void PlanManyCommand::run(Session &session)
{
    // No lock is needed to read it; a plan is made also where it cannot be read.
    m_readJournal = Journal::open(stateFolder(), Journal::Mode::ReadOnly).value_or(nullptr);
    m_planner = std::make_unique<BatchPlanner>(session, console(), m_readJournal.get(), m_choices);
    connect(m_planner.get(), &BatchPlanner::failed, this,
            [this](const Refusal &refusal) { end(refusal); });
    connect(m_planner.get(), &BatchPlanner::made, this, &PlanManyCommand::keep);
    m_planner->start(m_ids);
}

void PlanManyCommand::runOffline(const ReviewSource &source)
{
    const auto batch = batchFrom(source, m_ids, m_choices);
    batch ? keep(*batch) : end(batch.error());
}

void PlanManyCommand::keep(const Batch &batch)
{
    const Clearance clearance(configDirectory());
    for (const Plan &plan : batch.members) {
        const auto clear = cleared(clearance.ofConnection(plan.endpoint, plan.impact.connection));
        if (!clear)
            return end(clear.error());
    }
    m_readJournal.reset();
    const auto file = writePlanFile(invocation().file, batch);
    if (!file)
        return end(Refusal{ExitCode::Usage, u"usage"_s, file.error().sentence()});
    const std::vector<Warning> more = noteInAudit(stateFolder(), batch.members);
    end(Report{ExitCode::Done, batchPlanDocument(invocation().file, file->sha256, batch, more),
               batchPlanText(invocation().file, batch, more)});
}

} // namespace linchpin::cli
