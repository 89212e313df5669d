// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/replies.h"
#include "models/systems/exchange.h"

#include <functional>

namespace linchpin::apinizer {

/// The project every request of a conversation goes to.
struct Where
{
    QString project;
    TypedName named;
    [[nodiscard]] const ConnectionType &type() const { return *typeOf(named.type); }
};

using ConnectionHandler = std::function<void(const Result<ConnectionReply> &)>;
using ConnectionsHandler = std::function<void(const Result<Listed<ConnectionReply>> &)>;

/// Reads one connection and holds it against what was asked for. The server addresses by name
/// alone: an answer about another type, and a "not found", are believed only if the typed list
/// agrees. NotFound: proved not to exist.
void askConnection(Exchange &exchange, const Where &where, const ConnectionHandler &handler);
/// Reads one typed list.
void askConnections(Exchange &exchange, const QString &project, const QString &type,
                    ConnectionsHandler handler);

/// Asks for what was built, or hands its refusal to the handler at once.
void askOrRefuse(Exchange &exchange, const Result<HttpRequest> &request, const QString &purpose,
                 Exchange::Handler handler);

/// Does a typed list hold this connection? An error if the list is not whole.
[[nodiscard]] Result<bool> isListed(const Result<Listed<ConnectionReply>> &listed,
                                    const TypedName &named);

} // namespace linchpin::apinizer
