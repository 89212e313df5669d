// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace linchpin {

/// Files and folders that only their owner may read, made that way from their first moment on.

/// Makes the folder (0700) if it is missing. One that exists is left as it is.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Makes an empty file (0600) if it is missing. What exists must be a regular file of its own, no
/// symbolic link; if others may read it, that is taken back.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

enum class Existing { Refuse, Replace };

/// Writes a whole file (0600) so that a crash leaves either the old one or the new one, on disk. A
/// symbolic link at the path is refused, not followed.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes,
                                            Existing existing);

/// Reads a whole regular file of at most maxBytes.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes);

} // namespace linchpin
