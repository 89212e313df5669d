// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"

#include <QByteArray>

namespace linchpin {

/// RFC 4180, UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula (= +
/// - @ TAB CR at its start) gets an apostrophe, unless it is a plain number (CWE-1236).
[[nodiscard]] QByteArray auditCsv(const std::vector<AuditEntry> &entries);
/// The same for any table.
[[nodiscard]] QByteArray tableCsv(const QStringList &head, const std::vector<QStringList> &rows);
/// {"entries":[...]}, keys as linchpin-cli prints them.
[[nodiscard]] QByteArray auditJson(const std::vector<AuditEntry> &entries);
/// Writes a new file, 0600; refuses to follow a link or to leave half a file.
[[nodiscard]] Result<void> writeExport(const QString &path, const QByteArray &content);

} // namespace linchpin
