// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/apierror.h"

#include <tl/expected.hpp>

namespace linchpin {

/// A value, or why there is none.
template<typename T>
using Result = tl::expected<T, ApiError>;

[[nodiscard]] inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

} // namespace linchpin
