// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <vector>

namespace linchpin::apinizer {

/// One file of a package. Its name is shown and compared, never used as a path.
struct PackedFile
{
    QString name;
    QByteArray content;
};

/// What a package may cost at most. Exports may hold secrets and stay in memory, so a package that
/// is not what it should be must not fill that.
struct ZipCaps
{
    int entries = 20'000;
    qint64 bytesEach = 64LL * 1024 * 1024;
    qint64 bytesInAll = 256LL * 1024 * 1024;
    int ratio = 200; ///< unpacked to packed, of files over a megabyte
};

/// Unpacks a ZIP: stored and deflated files, as the directory at its end lists them, each held
/// against its length and checksum. TooLarge over a cap; Malformed for damage, encryption, parts on
/// other disks and sizes beyond 32 bits.
[[nodiscard]] Result<std::vector<PackedFile>> unzipped(const QByteArray &zip,
                                                       const ZipCaps &caps = {});

} // namespace linchpin::apinizer
