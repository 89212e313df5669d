// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/coverageentries.h"

#include "models/systems/polytomic/findrows.h"
#include "models/systems/polytomic/impactassembly.h"
#include "models/systems/polytomic/kinds.h"

#include <algorithm>
#include <array>

namespace linchpin::polytomic {

namespace {

constexpr std::array sources{
    std::pair{kind::bulkSync, source::bulkSyncs},
    std::pair{kind::model, source::models},
    std::pair{kind::sync, source::syncs},
    std::pair{kind::sharedCopy, source::sharedCopies},
};

Coverage entry(QLatin1StringView word, const QString &label, const SourceState &state)
{
    return {.source = word,
            .label = label,
            .status = state.status,
            .reason = joinedReasons(state.reasons)};
}

Coverage entry(QLatin1StringView word, const QString &label, const Source<User> &users)
{
    SourceState state = users.state;
    for (const User &user : users.items) {
        for (const QString &gap : gapsOf(user))
            state.addGap(gap);
    }
    return entry(word, label, state);
}

Coverage invisible(QLatin1StringView word, const QString &label, const QString &reason)
{
    return {.source = word, .label = label, .status = CoverageStatus::Invisible, .reason = reason};
}

void addInvisible(std::vector<Coverage> &all, const std::vector<Dependent> &rows)
{
    const bool hasCopies = std::ranges::any_of(
        rows, [](const Dependent &row) { return row.key.kind == kind::sharedCopy; });
    if (hasCopies)
        all.push_back(invisible(
            source::otherOrganisations, translate("Polytomic", "Users of the shared copies"),
            translate("Polytomic",
                      "Syncs and models of other organisations may use the copies. This key does "
                      "not see them.")));
    all.push_back(invisible(
        source::apiQueries, translate("Polytomic", "Programs that use the API"),
        translate("Polytomic",
                  "Programs may query the connection, or call through it, by its id. Nothing "
                  "lists them.")));
    all.push_back(invisible(
        //: The name of a program, not translated.
        source::terraform, translate("Polytomic", "Terraform"),
        translate("Polytomic",
                  "Terraform configuration may hold the connection and make it again. No API "
                  "shows that.")));
}

} // namespace

QLatin1StringView sourceOf(const QString &kindWord)
{
    const auto it = std::ranges::find(sources, kindWord, [](const auto &row) { return row.first; });
    return it == sources.end() ? QLatin1StringView() : it->second;
}

void countFound(Impact &impact)
{
    for (Coverage &coverage : impact.coverage) {
        coverage.found =
            int(std::ranges::count_if(impact.dependents, [&coverage](const Dependent &row) {
                return coverage.source == sourceOf(row.key.kind);
            }));
    }
}

std::vector<Coverage> coverageOf(const Reading &reading, const std::vector<Dependent> &rows)
{
    std::vector<Coverage> all{
        entry(source::bulkSyncs, translate("Polytomic", "Bulk syncs"), reading.index.bulkSyncs),
        //: A place that was searched for dependents.
        entry(source::models, translate("Polytomic", "Models"), reading.index.models),
        entry(source::syncs, translate("Polytomic", "Model syncs"), reading.index.syncs),
        entry(source::sharedCopies, translate("Polytomic", "Shared copies"),
              reading.sharedCopies.state),
    };
    addInvisible(all, rows);
    return all;
}

} // namespace linchpin::polytomic
