// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// A tool tip that shows the text literally. Tool tips guess whether they hold markup
/// (Qt::AutoText) and cannot be told; so the text is escaped and the whole is made markup for
/// certain. Empty stays empty: no tool tip.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Server words for one line of a menu, button or tab: '&' is no mnemonic, control characters are
/// visible.
[[nodiscard]] QString plainCaption(const QString &text);

/// A time as the server sent it (RFC 3339), in local time to the minute; unchanged if it cannot be
/// read.
[[nodiscard]] QString localTime(const QString &rfc3339);

/// What a filter compares: case folded, compatibility forms and accents removed, so that "muller"
/// finds "Müller" and "STRASSE" finds "Straße".
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Between two fields that are searched as one text: keeps a word from matching across both.
inline constexpr char16_t searchGap = 0x1f;

} // namespace linchpin
