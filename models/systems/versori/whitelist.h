// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/conversation.h"
#include "models/systems/versori/ulid.h"

namespace linchpin::versori {

/// Is this one of the requests the program may send to this organisation? Method, path, query,
/// body and what the request claims to do have to fit one row of a table; every id in it has to be
/// one.
///
/// A path next to ours with another verb destroys things (a POST to an environment deletes it), so
/// nothing leaves that is not written down here.
[[nodiscard]] bool isAllowed(const Ask &ask, const Ulid &organisation);

} // namespace linchpin::versori
