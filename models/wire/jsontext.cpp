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

} // namespace

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
