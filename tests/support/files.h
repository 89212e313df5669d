// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace linchpin::test {

/// Empty if it cannot be read.
[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file has exactly these bytes afterwards, or it is the end of the program.
inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace linchpin::test
