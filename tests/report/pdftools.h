// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace linchpin::test {

/// Reads PDFs with the tools of poppler. Everything ends the test that cannot be read.
[[nodiscard]] QStringList pagesOf(const QByteArray &pdf); ///< the text of each page
[[nodiscard]] QString infoOf(const QByteArray &pdf);
/// Without white space: where lines are broken is not the point.
[[nodiscard]] QString squeezed(const QString &text);

} // namespace linchpin::test
