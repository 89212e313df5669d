// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace linchpin::architecture {

/// A file of the tree: its path from the root, and what is in it.
struct SourceFile
{
    QString path;
    QString text;
};

/// Says which Qt module has a header ("QtWidgets" for "QLabel"), or nothing if it is not Qt's.
using ModuleOf = std::function<QString(const QString &header)>;

/// Each function returns what is wrong, a sentence each, or nothing.

/// Who may include whom: the layers, Qt's modules, the bought libraries, and how an include is
/// written.
[[nodiscard]] QStringList wrongIncludes(const SourceFile &file, const ModuleOf &moduleOf);

/// The words of the systems, from the text of models/systems/registry.def.
[[nodiscard]] QStringList systemsIn(const QString &registry);

/// Code that names a system where no system may be named. Comments may, as an example.
[[nodiscard]] QStringList systemsNamedElsewhere(const SourceFile &file, const QStringList &systems);

/// A file without the licence line, if it is of a kind that can have one.
[[nodiscard]] QStringList missingLicence(const SourceFile &file);

/// Entries of the root that have no place there.
[[nodiscard]] QStringList strangersAtTheTop(const QStringList &entries);

} // namespace linchpin::architecture
