// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <QByteArray>

namespace linchpin {

/// The facts about everything a plan touches, as JSON to look up when something has to be built
/// again: the connection, its dependents with what links them, the targets, the actions. Holds no
/// secrets, as no impact does.
[[nodiscard]] QByteArray backupOf(const Plan &plan, const QDateTime &now);

/// Writes a new file, 0600, in the folder (made 0700 if missing); never over another one. Answers
/// its path.
[[nodiscard]] Result<QString> writeBackup(const QString &folder, const Plan &plan,
                                          const QDateTime &now);
/// Is the file there, and is it the backup of this plan?
[[nodiscard]] bool isBackupOf(const QString &path, const Plan &plan);

/// A file name made of harmless characters only: letters, digits, '-', '_' and '.', never at the
/// start a dot.
[[nodiscard]] QString harmlessFileName(const QString &name);

} // namespace linchpin
