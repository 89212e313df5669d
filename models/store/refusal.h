// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

namespace linchpin {

/// Trouble with our own files: nothing was sent anywhere. The sentence is for people and names the
/// file.
[[nodiscard]] inline tl::unexpected<ApiError> refusal(const QString &sentence)
{
    return failure({ApiError::Kind::Unsafe, 0, sentence});
}

} // namespace linchpin
