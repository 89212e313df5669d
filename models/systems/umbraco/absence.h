// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/systems/umbraco/pagedreader.h"

#include <algorithm>

namespace linchpin::umbraco {

/// A source that was not read to its end, as an error.
[[nodiscard]] inline ApiError unread(const SourceState &state)
{
    return {.kind = ApiError::Kind::Malformed, .detail = joinedReasons(state.reasons)};
}

/// Of something whose id is not found: the list has to be without it too, and whole.
template<typename Item>
[[nodiscard]] Result<Seen> absence(const PagedReader<Item> &list, const QString &id)
{
    const auto items = list.items();
    if (std::ranges::any_of(items, [&id](const Item &item) { return keyOf(item) == id; }))
        return Seen::NotYet; // one of the two is late
    if (list.state().status != CoverageStatus::Complete)
        return failure(list.hasNothing() ? *list.error() : unread(list.state()));
    return Seen::InEffect;
}

} // namespace linchpin::umbraco
