// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/deletingcommands.h"

#include "app/cli/outfile.h"
#include "models/store/planfile.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<void> DeleteCommand::check(const System &system)
{
    const auto id = idIn(system);
    if (!id)
        return tl::unexpected(id.error());
    auto choices = withCheckedTargets(invocation().choices, system);
    if (!choices)
        return tl::unexpected(choices.error());
    if (const auto unused = refuseOverwriting(invocation().file); !unused)
        return unused;
    m_id = *id;
    m_choices = *choices;
    const Clearance clearance(configDirectory());
    if (auto clear = cleared(clearance.ofDirectDelete(identity())); !clear) {
        clear.error().message +=
            u" The way: linchpin-cli plan ... --out FILE; linchpin-cli approve FILE (the others); linchpin-cli apply FILE --confirm PHRASE"_s;
        return clear;
    }
    if (auto clear = cleared(clearance.ofId(identity(), m_id)); !clear)
        return clear;
    if (auto secrets = readSecrets(); !secrets)
        return secrets;
    return openJournal(Journal::Mode::Write);
}

void DeleteCommand::run(Session &session)
{
    m_planner = std::make_unique<Planner>(session, console(), &journal(), m_choices);
    connect(m_planner.get(), &Planner::failed, this,
            [this](const Refusal &refusal) { end(refusal); });
    connect(m_planner.get(), &Planner::made, this,
            [this, &session](const Plan &plan) { apply(session, plan); });
    m_planner->start(m_id);
}

void DeleteCommand::apply(Session &session, const Plan &plan)
{
    const auto clear =
        cleared(Clearance(configDirectory()).ofPlan(plan, QDateTime::currentDateTimeUtc()));
    if (!clear)
        return end(clear.error());
    if (const auto phrase = checkPhrase(plan); !phrase)
        return end(phrase.error());
    if (!invocation().file.isEmpty()) {
        if (const auto file = writePlanFile(invocation().file, plan); !file)
            return end(Refusal{ExitCode::Usage, u"usage"_s, file.error().sentence()});
    }
    backUpAndFollow(session, plan, invocation().file);
}

} // namespace linchpin::cli
