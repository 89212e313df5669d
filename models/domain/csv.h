// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace linchpin {

/// What a CSV file of ours begins with: without it a spreadsheet takes UTF-8 for something else.
inline constexpr QByteArrayView csvMark{"\xEF\xBB\xBF"};

/// One record after RFC 4180, UTF-8, every cell quoted, with the line's end. A cell that a
/// spreadsheet would take for a formula (= + - @ TAB CR at its start, also in full width) gets an
/// apostrophe, unless it is a plain number (CWE-1236). Control and bidi characters are written out
/// (\u{202e}), line ends too: a record is a line.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

} // namespace linchpin
