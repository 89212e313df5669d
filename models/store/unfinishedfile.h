// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/privatefile.h"

#include <QTemporaryFile>

#include <memory>

namespace linchpin {

/// A file in the making (0600), beside the place where it will stand. A crash leaves the old one or
/// the new one there, never a part. What is not finished is removed.
class UnfinishedFile final
{
public:
    /// A symbolic link at the path is refused, not followed; so is a file, unless it may be
    /// replaced.
    [[nodiscard]] static Result<std::unique_ptr<UnfinishedFile>> create(const QString &path,
                                                                        Existing existing);

    [[nodiscard]] Result<void> write(const QByteArray &bytes); ///< appends
    /// For whoever writes by itself: the file has this name until it is finished.
    [[nodiscard]] QString temporaryPath() const { return m_file.fileName(); }
    /// On disk under its own name when this returns well. Once.
    [[nodiscard]] Result<void> finish();

private:
    UnfinishedFile(QString path, Existing existing);
    [[nodiscard]] Result<void> failed() const;

    QString m_path;
    Existing m_existing;
    QTemporaryFile m_file;
};

/// A new name in a folder is only durable once the folder itself is written.
void syncFolderOf(const QString &path);

} // namespace linchpin
