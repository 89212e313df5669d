// SPDX-License-Identifier: Apache-2.0
#include "models/systems/translate.h"
#include "models/systems/umbraco/addonreader.h"
#include "models/systems/umbraco/impactassembly.h"
#include "models/systems/umbraco/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

Coverage entry(QLatin1StringView word, const QString &label, const SourceState &state)
{
    QString reason = joinedReasons(state.reasons);
    if (state.status == CoverageStatus::NotInstalled)
        reason = translate("Umbraco", "The server says that this add-on is not installed.");
    return {.source = word, .label = label, .status = state.status, .reason = reason};
}

/// The histories of profiles that could not be listed or read are not read either.
SourceState historyState(const Reading &reading)
{
    SourceState state = reading.historyState;
    const SourceState &profiles = reading.profiles.state;
    if (profiles.status == CoverageStatus::Partial)
        state.addGap(translate("Umbraco", "Not all profiles could be read."));
    else if (profiles.status != CoverageStatus::Complete)
        state = {profiles.status, {translate("Umbraco", "The profiles could not be read.")}};
    return state;
}

SourceState settingsState(const Reading &reading)
{
    SourceState state = reading.settingsState;
    if (!reading.settings)
        return state;
    for (std::size_t i = 0; i < settingKeys.size(); ++i) {
        if (!reading.settings->defaults[i].isKnown())
            state.addGap(translate("Umbraco", "The answer does not tell %1.")
                             .arg(QLatin1StringView(settingKeys[i])));
    }
    return state;
}

/// A chat profile always tells its guardrails; if one does not while a guardrail matters, nothing
/// may be concluded.
SourceState profilesState(const Reading &reading)
{
    SourceState state = reading.profiles.state;
    const bool isMissing = std::ranges::any_of(
        reading.profiles.items, [](const ProfileReply &profile) { return !profile.guardrails; });
    if (isMissing && !affectedGuardrails(reading, dependentProfiles(reading)).empty())
        state.addGap(guardrailGap());
    return state;
}

Coverage invisible(const QString &word, const QString &label, const QString &reason)
{
    return {.source = word, .label = label, .status = CoverageStatus::Invisible, .reason = reason};
}

void addInvisible(std::vector<Coverage> &all)
{
    all.push_back(
        invisible(u"config-defaults"_s, translate("Umbraco", "Defaults in configuration files"),
                  translate("Umbraco",
                            "Profile aliases in appsettings are used where a default is not set "
                            "or points nowhere. No API shows them.")));
    all.push_back(
        invisible(u"automate"_s, translate("Umbraco", "Umbraco Automate"),
                  translate("Umbraco",
                            "Automations may run an agent or a profile. This API does not "
                            "show them.")));
    all.push_back(
        invisible(u"deploy"_s, translate("Umbraco", "Umbraco Deploy"),
                  translate("Umbraco",
                            "Artifact files on the server may hold the connection. This API "
                            "does not show them.")));
    all.push_back(
        invisible(u"custom-code"_s, translate("Umbraco", "Code of the site"),
                  translate("Umbraco", "Code may use a profile by its alias. No API shows that.")));
}

struct SourceKind
{
    QLatin1StringView source;
    QLatin1StringView kind;
};
constexpr std::array sourceKinds{
    SourceKind{source::profiles, kind::profile},
    SourceKind{source::defaults, kind::settingsDefault},
    SourceKind{source::agents, kind::agent},
    SourceKind{source::prompts, kind::prompt},
    SourceKind{source::guardrails, kind::guardrail},
    SourceKind{source::tests, kind::test},
};

} // namespace

void countFound(std::vector<Coverage> &coverage, const std::vector<Dependent> &rows)
{
    for (Coverage &entry : coverage) {
        const auto it = std::ranges::find_if(
            sourceKinds, [&](const SourceKind &row) { return entry.source == row.source; });
        if (it == sourceKinds.end())
            continue;
        entry.found = int(std::ranges::count_if(
            rows, [it](const Dependent &row) { return row.key.kind == it->kind; }));
    }
}

std::vector<Coverage> coverageOf(const Reading &reading, const std::vector<Dependent> &rows)
{
    std::vector<Coverage> all{
        //: A place that was searched for dependents.
        entry(source::profiles, translate("Umbraco", "Profiles"), profilesState(reading)),
        entry(source::defaults, translate("Umbraco", "Default profiles in the settings"),
              settingsState(reading)),
        //: A place that was searched for dependents.
        entry(source::agents, translate("Umbraco", "Agents"), reading.agents.state),
        //: A place that was searched for dependents.
        entry(source::prompts, translate("Umbraco", "Prompts"), reading.prompts.state),
        //: A place that was searched for dependents.
        entry(source::guardrails, translate("Umbraco", "Guardrails"), reading.guardrails.state),
        //: A place that was searched for dependents.
        entry(source::tests, translate("Umbraco", "Tests"), reading.tests.state),
        entry(source::profileVersions, translate("Umbraco", "Old versions of profiles"),
              historyState(reading)),
    };
    addInvisible(all);
    countFound(all, rows);
    return all;
}

} // namespace linchpin::umbraco
