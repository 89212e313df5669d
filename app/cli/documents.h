// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/domain/impact.h"
#include "models/store/planfile.h"
#include "models/store/runrecord.h"
#include "models/store/savedendpoints.h"
#include "models/systems/system.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linchpin::cli {

// The documents of --json, key by key as docs/cli.md has them. Pure.
[[nodiscard]] QJsonArray warningsJson(const std::vector<Warning> &warnings);
[[nodiscard]] QJsonObject connectionJson(const Connection &connection);
[[nodiscard]] QJsonObject listDocument(const std::vector<Connection> &rows, bool isComplete,
                                       const std::vector<Warning> &warnings, int requests);
[[nodiscard]] QJsonObject showDocument(const Connection &connection,
                                       const std::vector<Warning> &warnings = {});
[[nodiscard]] QJsonObject dependentsDocument(const Impact &impact, int requests);
[[nodiscard]] QJsonObject planDocument(const QString &path, const QString &sha256, const Plan &plan,
                                       const std::vector<Warning> &more);
[[nodiscard]] QJsonObject runDocument(const RunRecord &run);
[[nodiscard]] QJsonObject runsDocument(const std::vector<RunRecord> &runs,
                                       const std::vector<RestoreRecord> &restores);
/// Of a way back, begun or only looked at; the steps are those of its backup.
[[nodiscard]] QJsonObject restoreDocument(const RestoreRecord &restore,
                                          const std::vector<RestoreStep> &steps);
[[nodiscard]] QJsonObject auditDocument(const std::vector<AuditEntry> &entries);
[[nodiscard]] QJsonObject endpointsDocument(const std::vector<SavedEndpoint> &endpoints);
[[nodiscard]] QJsonObject findingsDocument(const std::vector<CheckFinding> &findings, int requests);
[[nodiscard]] QJsonObject errorDocument(const Refusal &refusal);
[[nodiscard]] QJsonObject refusedRunDocument(const Refusal &refusal);

/// Why a run stands where it stands, with how to go on if it is parked.
[[nodiscard]] QString reasonOf(const RunRecord &run);
/// " --secret-env FIELD=VARIABLE" for what was typed of what the server hides: it is not kept, so
/// every command that may go the way back takes it again. Empty if nothing was.
[[nodiscard]] QString typedAgain(const Plan &plan);
/// What this run deleted, proved by reading: not what somebody else had deleted before.
[[nodiscard]] QStringList deletedIds(const Plan &plan, const RunState &state);
[[nodiscard]] QString wordOf(CheckFinding::Grade grade);

/// The text of a document: one value, one line feed at the end. What a terminal would take for a
/// command or would not show is written as \uXXXX, which means the same in JSON.
[[nodiscard]] QByteArray documentText(const QJsonObject &document);

} // namespace linchpin::cli
