// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/session.h"
#include "models/net/sessioncore.h"

namespace linchpin {

class Session::Private
{
public:
    std::shared_ptr<SessionCore> core; ///< runs hold it too, so that it outlives whoever goes first
};

} // namespace linchpin
