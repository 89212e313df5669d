// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/projection.h"

#include "models/systems/umbraco/addonreader.h"
#include "models/systems/umbraco/impactassembly.h"
#include "models/systems/umbraco/kinds.h"
#include "models/systems/umbraco/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

void dropRow(Impact &impact, const DependentKey &key)
{
    std::erase_if(impact.dependents, [&](const Dependent &row) { return row.key == key; });
}

/// Nothing hangs on this one any more; what hung on nothing else is gone too, and so on.
void cut(Impact &impact, const DependentKey &key)
{
    std::vector<DependentKey> toCut{key};
    while (!toCut.empty()) {
        const DependentKey gone = toCut.back();
        toCut.pop_back();
        for (Dependent &row : impact.dependents) {
            const bool hung = std::erase(row.via, gone) > 0;
            if (hung && row.via.empty() && row.relation == Relation::Indirect)
                toCut.push_back(row.key);
        }
        std::erase_if(impact.dependents, [](const Dependent &row) {
            return row.relation == Relation::Indirect && row.via.empty();
        });
    }
}

/// A profile that was moved hangs on the connection only if it uses a guardrail that still judges
/// through it.
void reassigned(Impact &impact, const PlannedAction &action)
{
    for (Dependent &row : impact.dependents) {
        if (row.key == action.subject)
            row.relation = Relation::Indirect;
    }
    cut(impact, action.subject);
    impact.warnings.push_back(
        historyWarning(action.subjectName, impact.connection.property(u"version")));
}

void deactivated(Impact &impact)
{
    impact.connection.state = ConnectionState::Inactive;
    const qlonglong version = impact.connection.property(u"version").toLongLong();
    impact.connection.setProperty(u"version"_s, QString::number(version + 1));
    impact.deactivation.possible = Deactivation::Possible::AlreadyOff;
    impact.deactivation.reason.clear();
    std::erase_if(impact.warnings,
                  [](const Warning &w) { return w.code == warning::deactivationDoubtful; });
}

/// Gaps that mattered only because of rows that are gone now.
void closeGap(Impact &impact, const QString &gap)
{
    for (Coverage &coverage : impact.coverage) {
        if (coverage.status != CoverageStatus::Partial || !coverage.reason.contains(gap))
            continue;
        coverage.reason = coverage.reason.remove(gap).simplified();
        if (coverage.reason.isEmpty())
            coverage.status = CoverageStatus::Complete;
    }
}

bool hasRow(const Impact &impact, QLatin1StringView kindWord, std::optional<Relation> relation = {})
{
    return std::ranges::any_of(impact.dependents, [&](const Dependent &row) {
        return row.key.kind == kindWord && (!relation || row.relation == *relation);
    });
}

void refreshHazards(Impact &impact)
{
    std::erase_if(impact.warnings, [](const Warning &w) {
        return w.code == warning::embeddingVectorsLost || w.code == warning::guardrailFailsClosed;
    });
    const std::vector<Warning> hazards = hazardsOf(impact.dependents);
    impact.warnings.insert(impact.warnings.begin(), hazards.begin(), hazards.end());
}

} // namespace

Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact impact = before;
    for (const PlannedAction &action : done) {
        if (action.verb == verb::deactivate) {
            deactivated(impact);
        } else if (action.verb == verb::reassign) {
            reassigned(impact, action);
        } else if (action.verb == verb::deleteDependent) {
            dropRow(impact, action.subject);
            cut(impact, action.subject);
        }
    }
    settleRows(impact.dependents);
    if (!hasRow(impact, kind::guardrail))
        closeGap(impact, guardrailGap());
    if (!hasRow(impact, kind::profile, Relation::Direct))
        closeGap(impact, configGap());
    countFound(impact.coverage, impact.dependents);
    refreshHazards(impact);
    return impact;
}

} // namespace linchpin::umbraco
