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

/// What was missing in a list because of an entry goes with the entry. A list that may have been
/// cut at a full page is one short of it now: either it was whole and shows it, or what was hidden
/// comes into sight, and then the world is another one.
void closeGaps(Impact &impact, const PlannedAction &removal)
{
    for (Coverage &coverage : impact.coverage) {
        const bool isItsSource = coverage.source == sourceOf(removal.subject.kind);
        if (!isItsSource || coverage.status != CoverageStatus::Partial)
            continue;
        QString rest = coverage.reason;
        for (const QString &why : possibleGaps())
            rest.remove(gapOfItem(removal.subjectName, removal.subject.id, why));
        rest = rest.trimmed();
        if (rest == cutGap())
            rest.clear();
        coverage.reason = rest;
        if (rest.isEmpty())
            coverage.status = CoverageStatus::Complete;
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
            closeGaps(impact, action);
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
