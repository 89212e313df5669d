// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>

namespace linchpin {

/// Installs the texts of the locale, Qt's own too, for as long as `parent` lives. English lies
/// below every other language: its plurals are in a catalogue as well, and a text that a language
/// lacks is at least good English.
void installTranslations(const QLocale &locale, QObject *parent);

/// English alone: for what scripts read.
void installEnglish(QObject *parent);

} // namespace linchpin
