// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linchpin {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString explanation; ///< what the source says to translators
    QStringList forms; ///< the translation; one per plural form if it counts something
    QString state; ///< of the translation: empty when finished, else "unfinished", "vanished"
    bool isCounted = false; ///< it has plural forms

    /// For a list of findings: which text it is.
    [[nodiscard]] QString told() const;
};

/// The messages of a file in their order; empty if it is no .ts file.
[[nodiscard]] std::vector<Message> readCatalogue(const QString &path);

/// %1, %n, %v... of a text, sorted, each as often as it stands there.
[[nodiscard]] QStringList placeholdersOf(const QString &text);

/// How many letters of the text are marked as mnemonics.
[[nodiscard]] qsizetype mnemonicsOf(const QString &text);

/// What the text ends with, if that matters to how it is put on the screen: ".", ":", "...", " ".
[[nodiscard]] QString endingOf(const QString &text);

} // namespace linchpin
