// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/projection.h"

#include "models/systems/versori/impactassembly.h"
#include "models/systems/versori/kinds.h"

#include <algorithm>

namespace linchpin::versori {

/// Whose connection it is does not change with its use: traits and coverage stay.
Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact impact = before;
    for (const PlannedAction &action : done) {
        if (action.verb == verb::unlink || action.verb == verb::endActivation)
            std::erase_if(impact.dependents,
                          [&](const Dependent &row) { return row.key == action.subject; });
    }
    countFound(impact.coverage, impact.dependents);
    impact.deactivation = deactivationOf(impact.dependents);
    std::erase_if(impact.warnings,
                  [](const Warning &w) { return w.code != warning::ownedByEndUser; });
    const auto warnings = warningsOf(impact.dependents);
    impact.warnings.insert(impact.warnings.end(), warnings.begin(), warnings.end());
    settleUpdated(impact);
    return impact;
}

} // namespace linchpin::versori
