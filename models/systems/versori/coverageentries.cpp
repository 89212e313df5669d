// SPDX-License-Identifier: Apache-2.0
#include "models/systems/translate.h"
#include "models/systems/versori/impactassembly.h"
#include "models/systems/versori/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

bool isUnread(const SourceState &state)
{
    return state.status == CoverageStatus::Failed || state.status == CoverageStatus::Forbidden;
}

/// What the environments gave, one part of each: if not one of them could be read, the source could
/// not be; if one of them could not, it is partial.
template<typename Part>
SourceState stateOver(const Reading &reading, Part part)
{
    SourceState state = reading.projects;
    const auto &all = reading.environments;
    const bool isNothing = !all.empty() && std::ranges::all_of(all, [&](const auto &one) {
        return isUnread(part(one)) && part(one).status == part(all.front()).status;
    });
    for (const EnvironmentReading &one : all) {
        const SourceState &here = part(one);
        if (here.status != CoverageStatus::Complete)
            state.addGap(gapOfItem(one.environment.name, one.environment.id.text(),
                                   joinedReasons(here.reasons)));
    }
    if (isNothing)
        state.status = part(all.front()).status;
    return state;
}

Coverage entry(QLatin1StringView word, const QString &label, const SourceState &state)
{
    return {.source = word,
            .label = label,
            .status = state.status,
            .reason = joinedReasons(state.reasons)};
}

/// The list tells that it is linked, the slots tell where.
SourceState slotState(const Reading &reading)
{
    SourceState state =
        stateOver(reading, [](const auto &one) -> const SourceState & { return one.links.state; });
    if (isUnread(state))
        return state;
    for (const EnvironmentReading &one : reading.environments) {
        if (one.templates.state.status != CoverageStatus::Complete)
            state.addGap(gapOfItem(one.environment.name, one.environment.id.text(),
                                   joinedReasons(one.templates.state.reasons)));
    }
    return state;
}

Coverage invisible(const QString &word, const QString &label, const QString &reason)
{
    return {.source = word, .label = label, .status = CoverageStatus::Invisible, .reason = reason};
}

struct SourceKind
{
    QLatin1StringView source;
    QLatin1StringView kind;
};
constexpr std::array sourceKinds{
    SourceKind{source::slotLinks, kind::slot},
    SourceKind{source::activations, kind::activation},
};

} // namespace

void countFound(std::vector<Coverage> &coverage, const std::vector<Dependent> &rows)
{
    for (Coverage &entry : coverage) {
        const auto it = std::ranges::find_if(
            sourceKinds, [&](const SourceKind &row) { return entry.source == row.source; });
        if (it != sourceKinds.end())
            entry.found = int(std::ranges::count_if(
                rows, [it](const Dependent &row) { return row.key.kind == it->kind; }));
    }
}

std::vector<Coverage> coverageOf(const Reading &reading)
{
    const auto activations = stateOver(
        reading, [](const auto &one) -> const SourceState & { return one.activations.state; });
    return {
        entry(source::slotLinks, translate("Versori", "Slots of environments"), slotState(reading)),
        entry(source::activations, translate("Versori", "Activations of end users"), activations),
        entry(source::owners, translate("Versori", "End users who own it"),
              reading.ownership.state),
        invisible(u"legacy-hubs"_s, translate("Versori", "Embedded hubs and boards"),
                  translate("Versori",
                            "Older parts of Versori have APIs of their own, and no source says "
                            "whether they know the same connections.")),
        invisible(u"shared-credentials"_s, translate("Versori", "Stored credentials"),
                  translate("Versori",
                            "Whether another connection uses the same stored credential, and "
                            "whether it is deleted too, no API shows.")),
    };
}

} // namespace linchpin::versori
