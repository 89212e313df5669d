// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/batchcommands.h"

#include "app/cli/outfile.h"
#include "app/cli/planner.h"
#include "models/service/clearance.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> DeleteManyCommand::check(const System &system)
{
    auto ids = idsIn(system);
    if (!ids)
        return tl::unexpected(ids.error());
    auto choices = withCheckedTargets(invocation().choices, system);
    if (!choices)
        return tl::unexpected(choices.error());
    if (const auto unused = refuseOverwriting(invocation().file); !unused)
        return unused;
    // How many there are is known before anything is read.
    if (auto phrase = checkPhraseIs(deletionPhrase(static_cast<int>(ids->size()))); !phrase)
        return phrase;
    m_ids = std::move(*ids);
    m_choices = std::move(*choices);
    if (auto clear = cleared(Clearance(configDirectory()).ofDirectDelete(identity())); !clear)
        return clear;
    if (auto clear = checkUnprotected(m_ids); !clear)
        return clear;
    if (auto secrets = readSecrets(); !secrets)
        return secrets;
    return openJournal(Journal::Mode::Write);
}

void DeleteManyCommand::run(Session &session)
{
    m_planner = std::make_unique<BatchPlanner>(session, console(), &journal(), m_choices);
    connect(m_planner.get(), &BatchPlanner::failed, this,
            [this](const Refusal &refusal) { end(refusal); });
    connect(m_planner.get(), &BatchPlanner::made, this,
            [this, &session](const Batch &batch) { apply(session, batch); });
    m_planner->start(m_ids);
}

void DeleteManyCommand::apply(Session &session, const Batch &batch)
{
    const auto clear =
        cleared(Clearance(configDirectory()).ofPlan(batch, QDateTime::currentDateTimeUtc()));
    if (!clear)
        return end(clear.error());
    if (!invocation().file.isEmpty()) {
        if (const auto file = writePlanFile(invocation().file, batch); !file)
            return end(Refusal{ExitCode::Usage, u"usage"_s, file.error().sentence()});
    }
    backUpAndFollowBatch(session, batch);
}

} // namespace linchpin::cli
