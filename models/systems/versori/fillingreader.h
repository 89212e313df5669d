// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/exchange.h"
#include "models/systems/versori/endpoints.h"
#include "models/systems/versori/replies.h"

namespace linchpin::versori {

/// Which connection of an activation fills each slot. The activation's own list may name the slot a
/// connection was made for instead; this asks for exactly that, slot by slot.
class FillingReader final
{
public:
    /// The exchange outlives it.
    FillingReader(Exchange &exchange, const Api &api) : m_exchange(exchange), m_api(api) { }

    void ask(const std::vector<Slot> &slots, const Ulid &activation);
    [[nodiscard]] const std::vector<Filling> &filled() const { return m_filled; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } ///< the first

private:
    Exchange &m_exchange;
    Api m_api;
    std::vector<Filling> m_filled;
    std::optional<ApiError> m_error;
};

} // namespace linchpin::versori
