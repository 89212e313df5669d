// SPDX-License-Identifier: Apache-2.0
#include "models/wire/jsontext.h"

#include <algorithm>

namespace linchpin::jsontext {

namespace {

constexpr std::string_view whiteSpace = " \t\r\n";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Length of the escape that starts with the backslash at the front, 0 if it is none.
std::size_t escapeLength(std::string_view text)
{
    if (text.size() < 2)
        return 0;
    if (text[1] != 'u')
        return std::string_view("\"\\/bfnrt").find(text[1]) == std::string_view::npos ? 0 : 2;
    const std::string_view digits = text.substr(2, 4);
    return digits.size() == 4 && std::ranges::all_of(digits, isHexDigit) ? 6 : 0;
}

std::size_t digitsAt(std::string_view text, std::size_t from)
{
    std::size_t end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

/// Length of the whole part ("-12", "0") at the front, 0 if there is none.
std::size_t wholePart(std::string_view text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t digits = digitsAt(text, sign);
    if (digits == 0 || (digits > 1 && text[sign] == '0'))
        return 0;
    return sign + digits;
}

QChar unescapedChar(std::string_view escape)
{
    switch (escape[1]) {
    case 'b': return u'\b';
    case 'f': return u'\f';
    case 'n': return u'\n';
    case 'r': return u'\r';
    case 't': return u'\t';
    case 'u': return QChar(QByteArrayView(escape.data() + 2, 4).toUShort(nullptr, 16));
    default: return QLatin1Char(escape[1]);
    }
}

/// Of a fixed size, so that it becomes a few instructions on vectors. Gives all bits of the bytes.
template<std::size_t size>
unsigned bitsOf(const char *from)
{
    unsigned char bits = 0;
    for (std::size_t i = 0; i < size; ++i)
        bits |= static_cast<unsigned char>(from[i]);
    return bits;
}

template<std::size_t size>
void widen(const char *from, char16_t *to)
{
    for (std::size_t i = 0; i < size; ++i)
        to[i] = static_cast<unsigned char>(from[i]);
}

constexpr std::size_t block = 16;
constexpr std::size_t halfBlock = 8;

/// Calls for blocks that cover so many bytes; the last one may lie over the one before.
template<typename Whole, typename Half, typename One>
void inBlocks(std::size_t size, Whole whole, Half half, One one)
{
    if (size >= block) {
        for (std::size_t at = 0; at + block < size; at += block)
            whole(at);
        whole(size - block);
    } else if (size >= halfBlock) {
        half(0);
        half(size - halfBlock);
    } else {
        for (std::size_t at = 0; at < size; ++at)
            one(at);
    }
}

bool isAscii(std::string_view text)
{
    const char *const from = text.data();
    unsigned bits = 0;
    inBlocks(
        text.size(), [&](std::size_t at) { bits |= bitsOf<block>(from + at); },
        [&](std::size_t at) { bits |= bitsOf<halfBlock>(from + at); },
        [&](std::size_t at) { bits |= bitsOf<1>(from + at); });
    return (bits & 0x80U) == 0;
}

} // namespace

QString plain(std::string_view utf8)
{
    if (!isAscii(utf8))
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    QString text(qsizetype(utf8.size()), Qt::Uninitialized);
    // Ours alone yet, so that nobody need look whether it is shared.
    auto *const to = reinterpret_cast<char16_t *>(const_cast<QChar *>(text.constData()));
    const char *const from = utf8.data();
    inBlocks(
        utf8.size(), [&](std::size_t at) { widen<block>(from + at, to + at); },
        [&](std::size_t at) { widen<halfBlock>(from + at, to + at); },
        [&](std::size_t at) { widen<1>(from + at, to + at); });
    return text;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    return begin == std::string_view::npos ? std::string_view() : trimmedEnd(text.substr(begin));
}

std::string_view leadingString(std::string_view text)
{
    if (!text.starts_with('"'))
        return {};
    std::size_t at = 1;
    while (true) {
        at = text.find_first_of("\"\\", at);
        if (at == std::string_view::npos)
            return {};
        if (text[at] == '"')
            return text.substr(0, at + 1);
        const std::size_t length = escapeLength(text.substr(at));
        if (length == 0)
            return {};
        at += length;
    }
}

bool isWholeNumber(std::string_view text)
{
    return !text.empty() && wholePart(text) == text.size();
}

bool isNumber(std::string_view text)
{
    std::size_t at = wholePart(text);
    if (at == 0)
        return false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t digits = digitsAt(text, at + 1);
        if (digits == 0)
            return false;
        at += 1 + digits;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t digits = digitsAt(text, at);
        if (digits == 0)
            return false;
        at += digits;
    }
    return at == text.size();
}

QString unescaped(std::string_view literal)
{
    std::string_view rest = literal.substr(1, literal.size() - 2);
    QString text;
    while (!rest.empty()) {
        const std::size_t plain = std::min(rest.find('\\'), rest.size());
        text += QString::fromUtf8(rest.data(), qsizetype(plain));
        rest.remove_prefix(plain);
        if (rest.empty())
            break;
        text += unescapedChar(rest);
        rest.remove_prefix(escapeLength(rest));
    }
    return text;
}

} // namespace linchpin::jsontext
