// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <QByteArray>

namespace linchpin {

/// The compact JSON text of toJson(impact) with its readAt null, byte for byte, without the objects
/// that are built and sorted on the way there: a saved review holds 100 000 of them
/// (docs/decisions/0100). A test holds the two against each other.
[[nodiscard]] QByteArray untimedText(const Impact &impact);

/// Appends the JSON literal of a text, as Qt writes it.
void appendLiteral(QByteArray &out, const QString &text);

} // namespace linchpin
