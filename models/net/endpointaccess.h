// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <chrono>

namespace linchpin {

/// How an endpoint is reached. Saved with the endpoint; holds no secrets.
struct EndpointAccess
{
    QString name; ///< as saved; for people
    EndpointIdentity identity;
    QString caFile; ///< PEM of a private CA, besides the system's; empty: none
    QString proxyUrl; ///< http://host:port or socks5://host:port without user info; empty: the
                      ///< system's settings
    std::chrono::seconds timeout{30}; ///< of one request, from sending to the last byte
    int maxInFlight = 6; ///< requests on the wire at once to this endpoint
    qint64 maxResponseBytes = 64LL * 1024 * 1024; ///< decompressed
    bool operator==(const EndpointAccess &) const = default;
};

} // namespace linchpin
