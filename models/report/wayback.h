// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/making.h"
#include "models/store/runrecord.h"

namespace linchpin::report {

/// A way back from a backup as the journal holds it.
struct RestoreStory
{
    RestoreRecord record; ///< with its writes
    /// As the system names them; of another number than those of the record if this version names
    /// others.
    std::vector<RestoreStep> steps;
};

/// What the journal of this computer holds beside a run.
struct Beside
{
    QString batch; ///< of which the run is a member; empty: of none
    /// Of the plan: where its backups are, who approved it. In any order; or why there are none.
    Result<std::vector<AuditEntry>> entries;
    Result<std::vector<RestoreStory>> restores; ///< of what it deleted
};

/// What each step came to, with the new ids, and what could not be made again.
[[nodiscard]] Table restoreTable(const std::vector<const RestoreStory *> &stories);
/// The connections a way back is about, with their ids.
[[nodiscard]] QString subjectOf(const RestoreStory &story);
/// Steps nobody knows the outcome of, and requests without a clear answer: what, how it stands,
/// where.
void addUnclear(Table &table, const RestoreStory &story);

/// Where the backup of these runs is, what can be done with it, and what was done.
[[nodiscard]] Section wayBackOf(const Beside &beside, const std::vector<const RunRecord *> &runs,
                                const Making &making);
/// Who approved the plan, as far as the journal knows.
[[nodiscard]] Section approvalsOf(const Beside &beside, const Making &making);

} // namespace linchpin::report
