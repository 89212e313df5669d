// SPDX-License-Identifier: Apache-2.0
#include "models/domain/linefield.h"

#include <algorithm>

namespace linchpin {

void appendField(QByteArray &line, QStringView text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'\\'; };
    if (std::ranges::all_of(text, isPlain)) {
        line += text.toLatin1();
        return;
    }
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '\\': line += "\\\\"; break;
        case '\t': line += "\\t"; break;
        case '\n': line += "\\n"; break;
        case '\r': line += "\\r"; break;
        default: line += c;
        }
    }
}

} // namespace linchpin
