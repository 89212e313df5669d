// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"
#include "models/report/making.h"
#include "models/store/runrecord.h"

namespace linchpin::report {

/// The runs a report tells of: one, or those of several connections that go together.
struct Runs
{
    std::vector<const RunRecord *> records; ///< outlive it
    QStringList labels; ///< of their connections; empty if there is but one
    std::vector<JointAction> order; ///< of all their changes

    [[nodiscard]] bool areSeveral() const { return !labels.isEmpty(); }
};
[[nodiscard]] Runs runsOf(const RunRecord &record);
[[nodiscard]] Runs runsOf(const BatchRecord &record);

/// Rows for what nobody knows: changes and requests without a clear answer.
void addUnclear(Table &table, const Runs &runs);
/// How the part about what is not known ends: with these rows, or with saying that there is
/// nothing; and why the audit of a run could not be read.
void closeUnknown(Section &section, Table rows, const Result<std::vector<AuditEntry>> &entries);
/// Every change in the order it is made, and what became of it.
[[nodiscard]] Section changesOf(const Runs &runs);
/// Every request that changes something, in the order they were written down.
[[nodiscard]] Section requestsOf(const Runs &runs, const Making &making);
/// What the system reports besides; without rows if it reports nothing.
[[nodiscard]] Section leftoversOf(const Runs &runs);

/// A table of several connections says in each row which one it is about.
void addConnectionColumn(Table &table, int place);

} // namespace linchpin::report
