// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/projection.h"

#include "models/systems/polytomic/coverageentries.h"
#include "models/systems/polytomic/impactassembly.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/pagewalk.h"
#include "models/systems/polytomic/replies.h"
#include "models/systems/polytomic/settlerows.h"

#include <algorithm>

namespace linchpin::polytomic {

namespace {

void switchedOff(Impact &impact, const DependentKey &key)
{
    for (Dependent &row : impact.dependents) {
        if (row.key == key)
            row.activity = Activity::Paused;
    }
}

/// What was missing in a list because of an entry goes with the entry.
void closeGaps(Coverage &coverage, const PlannedAction &removal)
{
    for (const QString &why : possibleGaps())
        coverage.reason.remove(gapOfItem(removal.subjectName, removal.subject.id, why));
}

/// A list that becomes as long as one page may have been cut from now on. One that was so long and
/// lost an entry is whole, or what was hidden comes into sight, and then the world is another one.
void closeCut(Coverage &coverage, int length)
{
    QString rest = coverage.reason.remove(cutGap()).trimmed();
    if (length == pageSize)
        rest = rest.isEmpty() ? cutGap() : cutGap() + u' ' + rest;
    coverage.reason = rest;
    coverage.status = rest.isEmpty() ? CoverageStatus::Complete : CoverageStatus::Partial;
}

void shortened(Impact &impact, const PlannedAction &removal)
{
    const QString source = sourceOf(removal.subject.kind);
    const QString key = source + property::readSuffix;
    const int length = impact.connection.property(key).toInt() - 1;
    for (Property &property : impact.connection.properties) {
        if (property.key == key)
            property.value = QString::number(length);
    }
    for (Coverage &coverage : impact.coverage) {
        const bool isRead = coverage.status == CoverageStatus::Complete
            || coverage.status == CoverageStatus::Partial;
        if (coverage.source != source || !isRead)
            continue;
        closeGaps(coverage, removal);
        closeCut(coverage, length);
    }
}

} // namespace

Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact impact = before;
    for (const PlannedAction &action : done) {
        if (action.verb == verb::deactivate) {
            switchedOff(impact, action.subject);
        } else if (action.verb == verb::deleteDependent) {
            std::erase_if(impact.dependents,
                          [&](const Dependent &row) { return row.key == action.subject; });
            shortened(impact, action);
        }
    }
    pruneRows(impact.dependents);
    settleRows(impact.dependents);
    countFound(impact);
    impact.deactivation = deactivationOf(impact.dependents);
    impact.canForceCascade = std::ranges::any_of(impact.dependents, isFirstRing);
    return impact;
}

} // namespace linchpin::polytomic
