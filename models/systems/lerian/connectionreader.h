// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/systems/exchange.h"
#include "models/systems/lerian/replies.h"

namespace linchpin::lerian {

/// Asks for one connection by its id. That it is not there is believed only when it was said twice:
/// nothing else is asked after that, so a single wrong answer must not end a deletion as done.
void askConnection(Exchange &exchange, const Uuid &id,
                   const std::function<void(const Result<ConnectionReply> &)> &handler);

/// Why this connection is none of the endpoint's product; nothing if it is, or if no product is
/// set. The server itself does not check that.
[[nodiscard]] std::optional<ApiError> foreignProduct(const EndpointIdentity &endpoint,
                                                     const Connection &connection);

/// Reads one connection.
class ConnectionReading final : public Talk<Connection>
{
public:
    ConnectionReading(const EndpointIdentity &endpoint, const Uuid &id);
};

} // namespace linchpin::lerian
