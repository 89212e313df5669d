// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"

#include <functional>

namespace linchpin {

/// A list of connections that nobody holds yet: read where it is called, on whichever thread, and
/// given in pieces, so that it need never lie in memory as a whole. After an error the pieces that
/// came before it are no list.
using ConnectionSource =
    std::function<Result<void>(const std::function<void(std::vector<Connection>)> &take)>;

} // namespace linchpin
