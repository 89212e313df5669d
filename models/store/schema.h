// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

namespace linchpin {

/// The tables of the journal, by version (PRAGMA user_version). A version once released never
/// changes: what comes later is a new step.
inline constexpr int schemaVersion = 6;
/// Marks the file as ours (PRAGMA application_id): "LPIN".
inline constexpr int schemaApplicationId = 0x4c50494e;

/// Which version the file has: 0 for an empty one. Refuses a newer one, a foreign one and a damaged
/// one.
[[nodiscard]] Result<int> readSchemaVersion(Database &database, const QString &path);

/// Reads every page: is the file as SQLite wrote it?
[[nodiscard]] Result<void> checkIntegrity(Database &database, const QString &path);

/// Brings the file to schemaVersion in one transaction; it must be one that readSchemaVersion()
/// accepts.
[[nodiscard]] Result<void> migrateSchema(Database &database);

} // namespace linchpin
