// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace linchpin::jsontext {

/// The text without JSON white space at its end. Nearly no text has any.
[[nodiscard]] inline std::string_view trimmedEnd(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The string literal, quotes included, that the text begins with; empty if it is none or holds a
/// wrong escape.
[[nodiscard]] std::string_view leadingString(std::string_view text);
/// Is the whole text a number by the JSON grammar? Its size does not matter: it is kept as text.
[[nodiscard]] bool isNumber(std::string_view text);
[[nodiscard]] bool isWholeNumber(std::string_view text);

/// UTF-8 as a text, as QString::fromUtf8() makes it, and faster where all of it is ASCII.
[[nodiscard]] QString plain(std::string_view utf8);

/// What a literal (quotes included, known to be sound) says. A lone surrogate stays one: two
/// different names must not become equal by repair.
[[nodiscard]] QString unescaped(std::string_view literal);

} // namespace linchpin::jsontext
