// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <QString>

namespace linchpin {

/// Plan files (.linchpin-plan.json): readable JSON, 0600, with the SHA-256 of themselves. Creating
/// never overwrites unless asked to; reading refuses what was changed, is foreign or of another
/// version, each with a sentence.
struct PlanFile
{
    Plan plan;
    QString sha256; ///< 64 hex digits over the canonical text of everything else in the file
};
[[nodiscard]] Result<PlanFile> writePlanFile(const QString &path, const Plan &plan,
                                             bool mayOverwrite = false);
[[nodiscard]] Result<PlanFile> readPlanFile(const QString &path);

} // namespace linchpin
