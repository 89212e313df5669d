// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"

#include <QHashFunctions>

namespace linchpin {

/// Names one connection among all configured endpoints (promise 7: by identity, never by row or
/// name).
struct ConnectionRef
{
    QString endpoint; ///< the saved name, which is unique and carries address and scope
    ConnectionId id;
    bool operator==(const ConnectionRef &) const = default;
};

[[nodiscard]] inline size_t qHash(const ConnectionRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.endpoint, ref.id.value);
}

} // namespace linchpin
