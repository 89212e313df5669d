// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>

namespace linchpin {

/// May a token stand in a header as it is? An empty one may not.
[[nodiscard]] inline bool isHeaderSafe(const QByteArray &token)
{
    return !token.isEmpty()
        && std::ranges::all_of(token, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace linchpin
