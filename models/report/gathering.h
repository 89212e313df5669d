// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/auditreport.h"
#include "models/report/batchreport.h"
#include "models/report/planreport.h"
#include "models/report/restorereport.h"
#include "models/report/runreport.h"
#include "models/store/journal.h"

#include <variant>

namespace linchpin::report {

// What reports are made of, read from the files of this computer. Reads only, no network.

/// Rules of protection are read from the configuration folder. What cannot be read stands in the
/// story as an error.
[[nodiscard]] AuditStory gatherAudit(const Journal &journal, const Journal::AuditFilter &filter,
                                     const QString &stateFolder, const QString &configFolder);

/// A run, several that belong together, or a way back: whatever has that id.
using AnyRunStory = std::variant<RunStory, BatchStory, RestoreRunStory>;
/// Refused if there is nothing of that id.
[[nodiscard]] Result<AnyRunStory> gatherRun(const Journal &journal, const QString &id);
[[nodiscard]] Document ofRun(const AnyRunStory &story, const Making &making);

/// A null journal: there is none that could tell whether the plan was used.
[[nodiscard]] PlanStory gatherPlan(const PlanFile &file, const QString &path,
                                   const Journal *journal, const QString &configFolder,
                                   const QDateTime &now);

} // namespace linchpin::report
