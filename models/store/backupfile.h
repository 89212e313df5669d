// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/backup.h"

#include <QString>

#include <functional>

namespace linchpin {

/// Backup files (.linchpin-backup.json): readable JSON, 0600, with the SHA-256 of themselves, and
/// never over another file. Reading refuses what was changed, is foreign or of another version,
/// each with a sentence.
[[nodiscard]] Result<void> writeBackupFile(const QString &path, const Backup &backup);
[[nodiscard]] Result<Backup> readBackupFile(const QString &path);

/// A path in the folder that nobody uses yet: the connection's name in harmless characters, how
/// many more there are, a time, and a number where that is taken.
[[nodiscard]] QString backupPathIn(const QString &folder, const Backup &backup);
/// Beside a plan: its name with another end.
[[nodiscard]] QString backupPathBeside(const QString &planPath);
/// Was a way back from this backup ever begun? Then it is no way back for another deletion.
using IsUsed = std::function<bool(const Backup &)>;
/// The backup there that says the same, whenever it was made, and was never used; empty if there is
/// none.
[[nodiscard]] QString sameBackupBeside(const QString &planPath, const Backup &backup,
                                       const IsUsed &isUsed);

} // namespace linchpin
