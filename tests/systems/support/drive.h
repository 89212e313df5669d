// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/conversation.h"

#include <functional>
#include <random>

namespace linchpin::test {

/// Answers a request; the other side of a conversation.
using World = std::function<Result<HttpResponse>(const Ask &)>;

/// What a conversation asked until it was over.
struct Driven
{
    std::vector<Ask> asked; ///< in the order they were answered
    int writes = 0; ///< of those, the ones that change or delete
    bool wasOver = false; ///< false: it stopped asking without a result, or asked without end

    [[nodiscard]] int requests() const { return int(asked.size()); }
    /// "GET /path?query", one per request.
    [[nodiscard]] QStringList targets() const;
};

/// Carries a conversation on until it is over. With a source of chance the answers come in any
/// order, each time one of all requests that are under way; without, in the order they were asked.
Driven drive(Conversation &conversation, const World &world, std::mt19937 *chance = nullptr);

} // namespace linchpin::test
