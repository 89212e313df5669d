// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/findings.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

Coverage entry(const QString &word, const QString &label, const SourceState &state)
{
    return {.source = word,
            .label = label,
            .status = state.status,
            .reason = joinedReasons(state.reasons)};
}

QString labelOf(const QString &sourceWord)
{
    if (sourceWord == source::trafficLog)
        return translate("Apinizer", "Traffic-log settings of API proxies");
    const auto types = exportTypes();
    const auto it = std::ranges::find_if(
        types, [&](const ExportType &type) { return type.source == sourceWord; });
    return it == types.end() ? sourceWord : it->label;
}

SourceState connectionsState(const Reading &reading)
{
    SourceState state;
    std::size_t failed = 0;
    for (const TypedList &list : reading.lists) {
        if (list.listed && list.listed->gap.isEmpty())
            continue;
        const QString why = list.listed            ? list.listed->gap
            : list.listed.error().detail.isEmpty() ? list.listed.error().sentence()
                                                   : list.listed.error().detail;
        failed += list.listed ? 0U : 1U;
        state.addGap(u"%1: %2"_s.arg(list.type, why));
    }
    if (failed == reading.lists.size() && failed > 0) {
        state = {};
        state.fail(reading.lists.front().listed.error());
    }
    return state;
}

SourceState otherProjectsState(const Reading &reading)
{
    SourceState state = reading.otherProjects;
    if (reading.isLocal())
        return state;
    if (!reading.isGlobal()) {
        return {.status = CoverageStatus::Invisible,
                .reasons = {translate("Apinizer",
                                      "The server does not tell whether the connection is shared "
                                      "with all projects.")}};
    }
    for (std::size_t i = 1; i < reading.scans.size(); ++i) {
        for (const auto &[word, part] : reading.scans[i]->states()) {
            if (part.status != CoverageStatus::Complete && part.status != CoverageStatus::Invisible)
                state.addGap(u"%1, %2: %3"_s.arg(reading.scans[i]->project(), labelOf(word),
                                                 joinedReasons(part.reasons)));
        }
    }
    return state;
}

Coverage invisible(const QString &word, const QString &label, const QString &reason)
{
    return {.source = word, .label = label, .status = CoverageStatus::Invisible, .reason = reason};
}

void addInvisible(std::vector<Coverage> &all)
{
    all.push_back(invisible(
        //: A place that was searched for dependents.
        u"alarms"_s, translate("Apinizer", "Alarms"),
        translate("Apinizer", "Alarms and their actions may use it. No API shows them.")));
    all.push_back(invisible(
        u"gateway-log-connectors"_s,
        translate("Apinizer", "Log connectors of gateway environments, and their failover"),
        translate("Apinizer", "An environment may log to it. No API shows its connectors.")));
    all.push_back(invisible(
        u"system-log-targets"_s, translate("Apinizer", "Log targets of the system"),
        translate("Apinizer",
                  "Application, token, audit and login logs may go to it. No API shows that.")));
    all.push_back(
        invisible(u"api-portal"_s, translate("Apinizer", "API portal"),
                  translate("Apinizer",
                            "The portal may send its e-mail or log its logins through it. No API "
                            "shows that.")));
    all.push_back(invisible(
        u"manager-login"_s, translate("Apinizer", "Login of the manager by LDAP"),
        translate("Apinizer", "The manager itself may sign people in by it. No API shows that.")));
}

int countOf(const QString &sourceWord, const Reading &reading, const std::vector<Dependent> &rows)
{
    const QString &own = reading.where.project;
    const auto countIf = [&rows](auto predicate) {
        return int(std::ranges::count_if(rows, predicate));
    };
    if (sourceWord == source::connections)
        return countIf([](const Dependent &row) {
            return row.key.kind == kind::otherConnection || row.key.kind == kind::namesake;
        });
    if (sourceWord == source::otherProjects)
        return countIf(
            [&](const Dependent &row) { return !row.path.isEmpty() && row.path.first() != own; });
    for (const ExportType &type : exportTypes()) {
        if (type.source == sourceWord)
            return countIf([&](const Dependent &row) {
                return row.key.kind == type.kind && row.path.contains(own);
            });
    }
    return 0;
}

} // namespace

std::vector<Coverage> coverageOf(const Reading &reading, const std::vector<Dependent> &rows)
{
    std::vector<Coverage> all;
    if (!reading.scans.empty()) {
        for (const auto &[word, state] : reading.scans.front()->states())
            all.push_back(entry(word, labelOf(word), state));
    }
    all.push_back(entry(source::connections, translate("Apinizer", "Other connections"),
                        connectionsState(reading)));
    all.push_back(entry(source::internalIds, translate("Apinizer", "References by internal id"),
                        reading.idState));
    all.push_back(entry(source::otherProjects, translate("Apinizer", "Other projects"),
                        otherProjectsState(reading)));
    if (reading.isGlobal()) {
        all.push_back(invisible(
            source::hiddenProjects, translate("Apinizer", "Projects this user does not see"),
            translate("Apinizer",
                      "The connection is shared with all projects; the server lists only those "
                      "that the user of the token belongs to.")));
    }
    addInvisible(all);
    for (Coverage &one : all)
        one.found = countOf(one.source, reading, rows);
    return all;
}

} // namespace linchpin::apinizer
