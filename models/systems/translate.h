// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace linchpin {

/// Short for QCoreApplication::translate, under a name that lupdate knows.
[[nodiscard]] inline QString translate(const char *context, const char *text,
                                       const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, disambiguation, n);
}

} // namespace linchpin
