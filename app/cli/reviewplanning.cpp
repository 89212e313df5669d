// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reviewplanning.h"

#include "models/domain/batchplan.h"
#include "models/service/batchplanning.h"
#include "models/service/planning.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

OrRefusal<void> checkTarget(const ReviewSource &source, const Impact &impact,
                            const Decision &decision)
{
    const QString what = u"%1 cannot move to %2"_s.arg(decision.dependent.text(), decision.target);
    const auto target = source.connection(ConnectionId{decision.target});
    if (!target)
        return refused(ExitCode::Refused, target.error().kind,
                       what + u": "_s + target.error().message);
    const QString problem = source.system->targetProblem(impact, decision.dependent, *target);
    if (!problem.isEmpty())
        return refused(ExitCode::Refused, u"unfit-target"_s, what + u": "_s + problem);
    return {};
}

} // namespace

OrRefusal<Plan> planFrom(const ReviewSource &source, const ConnectionId &id, const Choices &choices)
{
    const auto impact = source.impact(id);
    if (!impact)
        return tl::unexpected(impact.error());
    if (const auto against = objections(*impact, choices); !against.empty())
        return tl::unexpected(refusalOf(against));
    for (const Decision &decision : choices.decisions) {
        if (decision.word != DecisionWord::Reassign)
            continue;
        if (const auto fits = checkTarget(source, *impact, decision); !fits)
            return tl::unexpected(fits.error());
    }
    const auto made = makePlan(*source.system, source.facts().identity, source.facts().name,
                               *impact, choices, QDateTime::currentDateTimeUtc());
    if (const auto *against = std::get_if<std::vector<Objection>>(&made))
        return tl::unexpected(refusalOf(*against));
    return std::get<Plan>(made);
}

OrRefusal<Batch> batchFrom(const ReviewSource &source, const std::vector<ConnectionId> &ids,
                           const Choices &choices)
{
    std::vector<Impact> impacts;
    for (const ConnectionId &id : ids) {
        auto impact = source.impact(id);
        if (!impact)
            return tl::unexpected(impact.error());
        impacts.push_back(std::move(*impact));
    }
    if (const auto against = batchObjections(impacts, choices); !against.empty())
        return tl::unexpected(refusalOf(against));
    for (const Decision &decision : choices.decisions) {
        for (const Impact &impact : impacts) {
            if (decision.word != DecisionWord::Reassign || !impact.find(decision.dependent))
                continue;
            if (const auto fits = checkTarget(source, impact, decision); !fits)
                return tl::unexpected(fits.error());
        }
    }
    auto made = makeBatch(*source.system, source.facts().identity, source.facts().name, impacts,
                          choices, QDateTime::currentDateTimeUtc());
    if (const auto *against = std::get_if<std::vector<Objection>>(&made))
        return tl::unexpected(refusalOf(*against));
    return std::get<Batch>(std::move(made));
}

} // namespace linchpin::cli
