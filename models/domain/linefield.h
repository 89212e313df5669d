// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace linchpin {

/// Appends a text as a field of a line of tab-separated fields: UTF-8, with tab, line breaks and
/// backslash escaped. The separators may not occur in a field: a name with a tab or a line break
/// must not read as two facts.
void appendField(QByteArray &line, QStringView text);

/// The same for text that is printable ASCII without a backslash, as nearly all is: so many bytes
/// at `out` as it has letters, in one go, without a branch in the loop. False if it is not; what is
/// at `out` is then of no use.
[[nodiscard]] bool copyPlain(char *out, QStringView text);

} // namespace linchpin
