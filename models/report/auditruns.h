// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/auditreport.h"

namespace linchpin::report {

// What the report of a time says of the runs and ways back in it.

/// A run of its own, or one of several connections with its members: what is counted as one.
struct RunWithin
{
    const BatchRecord *batch = nullptr; ///< null: a run of its own
    std::vector<const RunRecord *> runs; ///< that one, or the members
};
/// Those of that time, oldest first. Every run is in one of them, and in one only.
[[nodiscard]] std::vector<RunWithin> runsWithin(const AuditStory &story);
[[nodiscard]] std::vector<const RestoreStory *> restoresWithin(const AuditStory &story);

/// The members of a run of several stand below it, and name it.
[[nodiscard]] Section runSection(const AuditStory &story, const Making &making);
[[nodiscard]] Section overrideSection(const AuditStory &story);
[[nodiscard]] Section restoreSection(const AuditStory &story, const Making &making);
/// What was made again, with new ids, and what could not be.
[[nodiscard]] Section restoredSection(const AuditStory &story);

/// Rows for what is not over or without a clear answer.
void addUnclear(Table &table, const AuditStory &story);

} // namespace linchpin::report
