// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/domain/impact.h"
#include "models/store/planfile.h"
#include "models/store/runrecord.h"
#include "models/store/savedendpoints.h"
#include "models/systems/system.h"

namespace linchpin::cli {

/// What a person reads where a script reads a document. English: it is read in logs and by
/// colleagues. Pure.
[[nodiscard]] QString listText(const std::vector<Connection> &rows, bool isComplete,
                               const std::vector<Warning> &warnings);
[[nodiscard]] QString showText(const Connection &connection,
                               const std::vector<Warning> &warnings = {});
[[nodiscard]] QString dependentsText(const Impact &impact);
[[nodiscard]] QString foundText(const Impact &impact); ///< without the line about the connection
[[nodiscard]] QString planText(const QString &path, const Plan &plan,
                               const std::vector<Warning> &more);
/// The last line about a plan: until when it is good, and the command that carries it out, whole
/// and safe to paste.
[[nodiscard]] QString applyText(const QString &path, const QDateTime &expiresAt,
                                const QString &phrase, const EndpointIdentity &endpoint,
                                const QString &endpointName);
[[nodiscard]] QString runText(const RunRecord &run);
[[nodiscard]] QString runsText(const std::vector<RunRecord> &runs,
                               const std::vector<RestoreRecord> &restores);
[[nodiscard]] QString restoreText(const RestoreRecord &restore,
                                  const std::vector<RestoreStep> &steps);
[[nodiscard]] QString auditText(const std::vector<AuditEntry> &entries);
[[nodiscard]] QString endpointsText(const std::vector<SavedEndpoint> &endpoints);
[[nodiscard]] QString findingsText(const std::vector<CheckFinding> &findings);
[[nodiscard]] QString refusalText(const Refusal &refusal);

} // namespace linchpin::cli
