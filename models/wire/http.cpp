// SPDX-License-Identifier: Apache-2.0
#include "models/wire/http.h"

#include <algorithm>

namespace linchpin {

QByteArray HttpResponse::header(const QByteArray &lowerCaseName) const
{
    const auto found =
        std::ranges::find(headers, lowerCaseName, &QPair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace linchpin
