// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/http.h"
#include "models/wire/json.h"

namespace linchpin {

/// A web page where data was expected: something that is not the API answered.
[[nodiscard]] bool isWebPage(const HttpResponse &response);

/// An answer that cannot be read; an empty detail says so in general words.
[[nodiscard]] ApiError malformed(const QString &detail = {});

/// Reads an object body: Malformed if it is none.
template<typename T, typename Read>
[[nodiscard]] Result<T> readObject(const QByteArray &body, Read read)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    const JsonValue root = (*document)->root();
    if (!root.isObject())
        return failure(malformed());
    return read(root);
}

} // namespace linchpin
