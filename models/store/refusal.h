// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <optional>

namespace linchpin {

/// Trouble with our own files: nothing was sent anywhere. The sentence is for people and names the
/// file.
[[nodiscard]] inline tl::unexpected<ApiError> refusal(const QString &sentence)
{
    return failure({ApiError::Kind::Unsafe, 0, sentence});
}

/// Of several results, in the order they are named; none if all went well.
template<typename... T>
[[nodiscard]] std::optional<ApiError> firstTrouble(const Result<T> &...results)
{
    std::optional<ApiError> first;
    ((first = first || results ? first : results.error()), ...);
    return first;
}

} // namespace linchpin
