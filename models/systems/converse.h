// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"

#include <functional>
#include <memory>

namespace linchpin {

/// Carries a conversation of reads inside another one.
template<typename T>
void converseWithin(Exchange &exchange, std::shared_ptr<TypedConversation<T>> inner,
                    std::function<void(const Result<T> &)> ended)
{
    if (inner->isOver())
        return ended(inner->result());
    for (const Ask &ask : inner->next()) {
        exchange.ask(ask.request, ask.purpose,
                     [&exchange, inner, ended, ticket = ask.ticket](const Exchange::Reply &reply) {
                         if (inner->isOver())
                             return;
                         inner->answer(ticket, reply);
                         converseWithin(exchange, inner, ended);
                     });
    }
}

} // namespace linchpin
