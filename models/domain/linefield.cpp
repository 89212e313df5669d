// SPDX-License-Identifier: Apache-2.0
#include "models/domain/linefield.h"

namespace linchpin {

namespace {

void appendEscaped(QByteArray &line, const QByteArray &bytes)
{
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

} // namespace

bool copyPlain(char *out, QStringView text)
{
    unsigned isOther = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.utf16()[i];
        isOther |= unsigned(c < u' ') | unsigned(c > u'~') | unsigned(c == u'\\');
        out[i] = char(c);
    }
    return isOther == 0;
}

void appendField(QByteArray &line, QStringView text)
{
    const qsizetype before = line.size();
    line.resize(before + text.size());
    if (copyPlain(line.data() + before, text))
        return;
    line.truncate(before);
    appendEscaped(line, text.toUtf8());
}

} // namespace linchpin
