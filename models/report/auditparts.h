// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/making.h"
#include "models/store/runrecord.h"

namespace linchpin::report {

/// What all entries repeat is left out: of one run the run, of several at one endpoint that.
enum class Entries { OfOneRun, OfSeveral, OfAll };
/// Entries of the audit as a table, oldest first.
[[nodiscard]] Table entryTable(std::vector<AuditEntry> entries, Entries which,
                               const Making &making);

/// Writes of a run whose outcome nobody knows.
[[nodiscard]] std::vector<const JournalledWrite *> unclearWrites(const RunRecord &record);

} // namespace linchpin::report
