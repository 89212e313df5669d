// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace linchpin {

/// Where the word begins in the text, from a place on; npos if it is not there. As
/// std::string_view::find, up to four times as fast (decision 0092).
[[nodiscard]] std::size_t findWord(std::string_view text, std::string_view word, std::size_t from);

} // namespace linchpin
