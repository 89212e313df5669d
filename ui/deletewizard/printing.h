// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace linchpin {

/// Asks for a printer, without blocking, and prints the text as it is.
void printText(QWidget *parent, const QString &title, const QString &text);

} // namespace linchpin
