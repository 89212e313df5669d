// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace linchpin {

/// Appends a text as a field of a line of tab-separated fields: UTF-8, with tab, line breaks and
/// backslash escaped. The separators may not occur in a field: a name with a tab or a line break
/// must not read as two facts.
void appendField(QByteArray &line, QStringView text);

} // namespace linchpin
