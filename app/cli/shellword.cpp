// SPDX-License-Identifier: Apache-2.0
#include "app/cli/shellword.h"

#include "models/domain/plan.h"

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

/// Neither blank, quote nor sign of any shell: what may stand bare.
bool isPlain(QChar c)
{
    const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return isLetter || (c >= u'0' && c <= u'9') || QStringView(u"-_./:@%+,=").contains(c);
}

/// Every byte but the plain ones in three octal digits: then no digit that follows belongs to it,
/// and no quote is in it that a shell could take for the end.
QString inDollarQuotes(const QString &text)
{
    QString out = u"$'"_s;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        const QChar c = QLatin1Char(byte);
        if (isPlain(c) || c == u' ')
            out += c;
        else
            out += u"\\%1"_s.arg(static_cast<unsigned char>(byte), 3, 8, QLatin1Char('0'));
    }
    return out + u'\'';
}

} // namespace

QString shellWord(const QString &text)
{
    if (escapedForDisplay(text) != text)
        return inDollarQuotes(text);
    // A shell may take a word that begins with a sign of equality for the name of a program (zsh).
    const bool isBare =
        !text.isEmpty() && !text.startsWith(u'=') && std::ranges::all_of(text, isPlain);
    return isBare ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellPath(const QString &path)
{
    return shellWord(path.startsWith(u'-') ? u"./"_s + path : path);
}

QString confirmOption(const QString &phrase)
{
    return (phrase.startsWith(u'-') ? u"--confirm="_s : u"--confirm "_s) + shellWord(phrase);
}

} // namespace linchpin::cli
