// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/impactassembly.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

Coverage entry(QLatin1StringView word, const QString &label, const SourceState &state)
{
    return {.source = word,
            .label = label,
            .status = state.status,
            .reason = joinedReasons(state.reasons)};
}

SourceState invisible(const QString &reason)
{
    return {CoverageStatus::Invisible, {reason}};
}

SourceState notConfigured(const QString &service, QLatin1StringView key)
{
    return invisible(translate("Lerian", "%1 was not asked: the scope \"%2\" names no address.")
                         .arg(service, key));
}

/// A report that cannot be read as one may be of any template and filter by anything.
SourceState reportsState(const Reading &reading)
{
    SourceState state = reading.reports.state;
    for (const ReportReply &report : reading.reports.items) {
        if (!report.isWhole)
            state.addGap(gapOfItem(
                report.status, report.id.text(),
                translate("Lerian", "template, status or filters are not what they should be.")));
    }
    return state;
}

SourceState matcherSourcesState(const Reading &reading)
{
    const SourceState &connections = reading.matcherConnections.state;
    SourceState state = reading.matcherSources.state;
    for (const auto &[source, context] : reading.matcherSources.items) {
        if (!source.isWhole)
            state.addGap(gapOfItem(source.name, source.id.text(),
                                   translate("Lerian", "it does not say its connection.")));
    }
    if (connections.status == CoverageStatus::Partial)
        state.addGap(translate("Lerian", "Not all of Matcher's connections could be read."));
    else if (connections.status != CoverageStatus::Complete)
        state = {connections.status,
                 {translate("Lerian", "Matcher's connections could not be read.")}};
    return state;
}

void addReporter(std::vector<Coverage> &all, const Reading &reading)
{
    const SourceState missing = notConfigured(u"Reporter"_s, scopeKey::reporterUrl);
    const auto state = [&](const SourceState &read) {
        return reading.hasReporter ? read : missing;
    };
    all.push_back(entry(source::templates, translate("Lerian", "Reporter's templates"),
                        state(reading.templates.state)));
    all.push_back(entry(source::reports, translate("Lerian", "Reporter's reports"),
                        state(reportsState(reading))));
    all.push_back(entry(source::dataSources, translate("Lerian", "Reporter's data sources"),
                        state(reading.dataSources.state)));
}

void addMatcher(std::vector<Coverage> &all, const Reading &reading)
{
    const SourceState missing = notConfigured(u"Matcher"_s, scopeKey::matcherUrl);
    const auto state = [&](const SourceState &read) { return reading.hasMatcher ? read : missing; };
    all.push_back(entry(source::matcherConnections, translate("Lerian", "Matcher's connections"),
                        state(reading.matcherConnections.state)));
    all.push_back(entry(source::matcherSources, translate("Lerian", "Matcher's sources"),
                        state(matcherSourcesState(reading))));
}

struct SourceKind
{
    QLatin1StringView source;
    QLatin1StringView kind;
};
constexpr std::array sourceKinds{
    SourceKind{source::templates, kind::reportTemplate},
    SourceKind{source::reports, kind::report},
    SourceKind{source::dataSources, kind::dataSource},
    SourceKind{source::matcherConnections, kind::matcherConnection},
    SourceKind{source::matcherSources, kind::matcherSource},
};

void countFound(std::vector<Coverage> &coverage, const std::vector<Dependent> &rows)
{
    for (const SourceKind &pair : sourceKinds) {
        const auto it = std::ranges::find_if(
            coverage, [&](const Coverage &one) { return one.source == pair.source; });
        it->found = int(std::ranges::count_if(
            rows, [&](const Dependent &row) { return row.key.kind == pair.kind; }));
    }
}

} // namespace

std::vector<Coverage> coverageOf(const Reading &reading, const std::vector<Dependent> &rows)
{
    std::vector<Coverage> all;
    addReporter(all, reading);
    addMatcher(all, reading);
    all.push_back(entry(
        source::jobs, translate("Lerian", "Fetcher's jobs"),
        invisible(translate("Lerian",
                            "No API lists jobs, those of Matcher's extractions and of other "
                            "products included. Whether one is active shows when the connection "
                            "is switched off or deleted."))));
    all.push_back(entry(
        source::templateBodies, translate("Lerian", "What templates read"),
        invisible(translate("Lerian",
                            "Reporter stores which data sources a template reads and does not "
                            "show it. A report without filters does not tell either. Look in "
                            "the template files for the name."))));
    countFound(all, rows);
    return all;
}

} // namespace linchpin::lerian
