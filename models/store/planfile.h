// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/approval.h"
#include "models/domain/jointplan.h"

#include <QString>

namespace linchpin {

/// Plan files (.linchpin-plan.json): readable JSON, 0600, with the SHA-256 of themselves. Creating
/// never overwrites unless asked to; reading refuses what was changed, is foreign or of another
/// version, each with a sentence.
struct PlanFile
{
    Plan plan; ///< of several targets: what they come to (jointPlan())
    QString sha256; ///< 64 hex digits over the canonical text of everything else in the file but
                    ///< the approvals
    std::vector<Approval> approvals; ///< as they stand there; what they are worth is not checked
    std::optional<Batch> batch = {}; ///< of several targets: what is carried out

    [[nodiscard]] WholePlan whole() const;
};
/// For several targets: version 2 of the same format, with the same sum.
[[nodiscard]] Result<PlanFile> writePlanFile(const QString &path, const WholePlan &plan,
                                             bool mayOverwrite = false);
[[nodiscard]] Result<PlanFile> readPlanFile(const QString &path);
/// Appends beside the plan, whose bytes and sum stay what they are. Refused if the file holds
/// another plan by now.
[[nodiscard]] Result<PlanFile> addApproval(const QString &path, const QString &sha256,
                                           const Approval &approval);

} // namespace linchpin
