// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/auditreport.h"
#include "models/report/document.h"
#include "models/report/impactparts.h"
#include "models/report/planreport.h"
#include "models/report/runreport.h"

namespace linchpin::sample {

/// 22 November 2026, 08:00 UTC, seen from Berlin.
[[nodiscard]] report::Making making();
[[nodiscard]] report::Source source();

/// Names that have broken somebody's report before.
[[nodiscard]] const std::vector<std::pair<const char *, QString>> &hostileNames();

/// A report whose every text is the given one, with a table of each kind.
[[nodiscard]] report::Document filledWith(const QString &text);
/// A report with one table of so many rows.
[[nodiscard]] report::Document ofRows(int rows);

[[nodiscard]] RunRecord run();
[[nodiscard]] std::vector<AuditEntry> entries();
[[nodiscard]] report::PlanStory planStory();
[[nodiscard]] report::AuditStory auditStory();

/// Every text of a document, in order, as its writers go through it.
[[nodiscard]] QStringList textsOf(const report::Document &document);

} // namespace linchpin::sample
