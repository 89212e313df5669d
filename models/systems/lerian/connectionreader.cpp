// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/connectionreader.h"

#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/translate.h"

namespace linchpin::lerian {

namespace {

using ConnectionHandler = std::function<void(const Result<ConnectionReply> &)>;

Result<ConnectionReply> readOne(const Uuid &id, const Exchange::Reply &reply)
{
    auto connection = read(reply, parseConnection);
    if (connection && !(connection->id == id)) {
        return failure({.kind = ApiError::Kind::Malformed,
                        .detail = translate(
                            "Lerian", "The server gave another connection than was asked for.")});
    }
    return connection;
}

void askOnce(Exchange &exchange, const Uuid &id, ConnectionHandler handler)
{
    exchange.ask(request::connection(id), translate("Lerian", "Reading the connection"),
                 [id, handler = std::move(handler)](const Exchange::Reply &reply) {
                     handler(readOne(id, reply));
                 });
}

} // namespace

void askConnection(Exchange &exchange, const Uuid &id, const ConnectionHandler &handler)
{
    askOnce(exchange, id, [&exchange, id, handler](const Result<ConnectionReply> &connection) {
        if (connection || connection.error().kind != ApiError::Kind::NotFound)
            return handler(connection);
        askOnce(exchange, id, handler);
    });
}

std::optional<ApiError> foreignProduct(const EndpointIdentity &endpoint,
                                       const Connection &connection)
{
    const QString wanted = endpoint.scope.value(scopeKey::product);
    const QString product = connection.scope.value(scopeKey::product);
    if (wanted.isEmpty() || product.isEmpty() || product.compare(wanted, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return ApiError{
        .kind = ApiError::Kind::Unsafe,
        .detail =
            translate("Lerian",
                      "The connection belongs to the product \"%1\", this endpoint to \"%2\".")
                .arg(product, wanted)};
}

ConnectionReading::ConnectionReading(const EndpointIdentity &endpoint, const Uuid &id)
{
    askConnection(exchange(), id, [this, endpoint](const Result<ConnectionReply> &reply) {
        if (!reply)
            return fail(reply.error());
        if (const auto foreign = foreignProduct(endpoint, reply->connection))
            return fail(*foreign);
        finish(reply->connection);
    });
}

} // namespace linchpin::lerian
