// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace linchpin::architecture {

/// One `#include`, as written.
struct Include
{
    int line = 0;
    QString name;
    bool quoted = false; ///< "name" rather than <name>
};

/// C++ with every comment blanked out. Line numbers stay what they were; strings, raw strings too,
/// stay as they are.
[[nodiscard]] QString withoutComments(const QString &text);

/// The includes of a C++ file, without those that are commented out.
[[nodiscard]] QList<Include> includesIn(const QString &text);

} // namespace linchpin::architecture
