// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace linchpin {

/// Appends a text to bytes without any loss (ids are compared byte for byte), with one byte per
/// character where that is enough. The same text always gives the same bytes.
void appendPacked(std::string &bytes, QStringView text);

/// Reads texts back in the order they were appended. The bytes outlive it.
class PackedReader
{
public:
    explicit PackedReader(std::string_view bytes) : m_rest(bytes) { }

    [[nodiscard]] QString next(); ///< empty at the end
    [[nodiscard]] std::string_view nextBytes(); ///< as appendPacked wrote them

    void skip(size_t texts);
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

} // namespace linchpin
