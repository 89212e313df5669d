// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/oneconnection.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/translate.h"

#include <algorithm>

namespace linchpin::apinizer {

namespace {

QString readingText()
{
    return translate("Apinizer", "Reading the connection");
}

ApiError sharedName()
{
    return {.kind = ApiError::Kind::Refused,
            .detail = translate("Apinizer",
                                "Two connections of different types have this name, and the server "
                                "addresses by name alone. Rename one of them first.")};
}

ApiError contradiction()
{
    return malformed(translate(
        "Apinizer", "The server says that the connection is not there, but its list has it."));
}

/// The GET did not give it: what does the list say?
void askList(Exchange &exchange, const Where &where, const ApiError &notFound,
             const ApiError &ifListed, const ConnectionHandler &handler)
{
    askConnections(exchange, where.project, where.named.type,
                   [=](const Result<Listed<ConnectionReply>> &listed) {
                       const Result<bool> isThere = isListed(listed, where.named);
                       if (!isThere)
                           return handler(failure(isThere.error()));
                       handler(failure(*isThere ? ifListed : notFound));
                   });
}

} // namespace

void askOrRefuse(Exchange &exchange, const Result<HttpRequest> &request, const QString &purpose,
                 Exchange::Handler handler)
{
    if (!request)
        return handler(failure(request.error()));
    exchange.ask(*request, purpose, std::move(handler));
}

void askConnection(Exchange &exchange, const Where &where, const ConnectionHandler &handler)
{
    askOrRefuse(exchange, request::connection(where.project, where.named.name), readingText(),
                [=, &exchange](const Exchange::Reply &reply) {
                    const auto read = apinizer::read(reply, parseConnection, where.named.name);
                    if (read && read->named.isSameAs(where.named))
                        return handler(read);
                    if (read && folded(read->named.name) != folded(where.named.name))
                        return handler(failure(malformed()));
                    const ApiError notFound{
                        .kind = ApiError::Kind::NotFound,
                        .httpStatus = reply ? reply->status : 0,
                        .detail =
                            translate("Apinizer", "There is no connection of this type and name.")};
                    if (read) // it is about one of another type
                        return askList(exchange, where, notFound, sharedName(), handler);
                    if (read.error().kind == ApiError::Kind::NotFound)
                        return askList(exchange, where, read.error(), contradiction(), handler);
                    handler(read);
                });
}

void askConnections(Exchange &exchange, const QString &project, const QString &type,
                    ConnectionsHandler handler)
{
    askOrRefuse(exchange, request::connections(project, type),
                translate("Apinizer", "Reading connections"),
                [handler = std::move(handler)](const Exchange::Reply &reply) {
                    handler(read(reply, parseConnections));
                });
}

Result<bool> isListed(const Result<Listed<ConnectionReply>> &listed, const TypedName &named)
{
    if (!listed)
        return failure(listed.error());
    const bool isThere = std::ranges::any_of(
        listed->items, [&](const ConnectionReply &row) { return row.named.isSameAs(named); });
    if (!isThere && !listed->gap.isEmpty())
        return failure(malformed(listed->gap));
    return isThere;
}

} // namespace linchpin::apinizer
