// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/protection.h"
#include "models/report/wayback.h"

namespace linchpin::report {

/// What the journal of this computer holds of a stretch of time.
struct AuditStory
{
    QDateTime from; ///< inclusive; invalid: from the beginning
    QDateTime to; ///< inclusive; invalid: until the report is made
    QString text; ///< only entries that hold it; empty: all
    QString journal; ///< where it is, for people
    Result<std::vector<AuditEntry>> entries; ///< of that time, in any order; or why there are none
    Result<std::vector<RunRecord>> runs; ///< with their writes; those outside are left out here
    Result<std::vector<ProtectionRule>> rules; ///< in force when the report is made
    Result<std::vector<BatchRecord>> batches = {}; ///< which of the runs belong together
    Result<std::vector<RestoreStory>> restores = {}; ///< those outside are left out here
};
[[nodiscard]] Document ofAudit(const AuditStory &story, const Making &making);

/// Was it under way in that time?
[[nodiscard]] bool isWithin(const AuditStory &story, const RunRecord &run);

} // namespace linchpin::report
