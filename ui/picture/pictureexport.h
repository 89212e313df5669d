// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace linchpin {

/// The largest image: 16 384 pixels a side and 64 million in all. More is scaled down.
[[nodiscard]] double boundedScale(QSizeF picture, double wanted);

/// Writes the whole file or nothing; a sentence says why not, empty: it is there.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace linchpin
