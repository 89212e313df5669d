// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/wayback.h"

namespace linchpin::report {

/// Several runs that belong together, as journal and audit hold them.
struct BatchStory
{
    BatchRecord record; ///< the runs with their writes
    /// Of the whole and of each run, in any order; or why there are none.
    Result<std::vector<AuditEntry>> entries;
    Beside beside = {};
};
[[nodiscard]] Document ofBatch(const BatchStory &story, const Making &making);

/// How all of them stand, in a word or two: "partly deleted, 2 of 3".
[[nodiscard]] QString outcomeText(const BatchRecord &record);
/// "3 connections: billing-db, crm, shop".
[[nodiscard]] QString subjectOf(const BatchRecord &record);
/// Why a member stands where it stands: what the whole says of it, and its own run.
[[nodiscard]] QString reasonOf(const BatchRecord &record, std::size_t member);

} // namespace linchpin::report
