// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <string_view>

namespace linchpin::jsonwalk {

/// So many bytes behind a text are read too, whatever they are.
[[nodiscard]] qsizetype roomBehind();

/// Where the tokens of a text begin: brackets, colons, commas, strings, and whatever else stands
/// outside of strings. Found in one pass by simdjson, which checks the encoding, that every string
/// ends, and that none holds a control character. What a list of 100 000 entries needs for this is
/// kept for the next text of the same thread (docs/decisions/0110).
class JsonTokens final
{
public:
    /// The text has the room behind it, and stays for as long as this.
    explicit JsonTokens(std::string_view text);
    ~JsonTokens();
    Q_DISABLE_COPY_MOVE(JsonTokens)

    /// In the order of the text; none if it is no JSON.
    [[nodiscard]] std::span<const quint32> begins() const { return m_begins; }

private:
    struct Finder;
    static std::unique_ptr<Finder> &kept();
    std::unique_ptr<Finder> m_finder;
    std::span<const quint32> m_begins;
};

} // namespace linchpin::jsonwalk
