// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/systems/umbraco/guid.h"

#include <vector>

namespace linchpin::umbraco {

/// A member that points at something: absent, null, a guid, or something that is none. Four
/// answers, never mixed up.
struct Link
{
    enum class Kind { Absent, Null, Set, Unreadable };
    Kind kind = Kind::Absent;
    Guid id;
    [[nodiscard]] bool isSet() const { return kind == Kind::Set; }
    [[nodiscard]] bool isKnown() const { return kind == Kind::Set || kind == Kind::Null; }
};

/// One page of a list.
template<typename Item>
struct Page
{
    std::vector<Item> items;
    qint64 total = 0;
    int unreadable = 0; ///< entries without an id that can be read
};

} // namespace linchpin::umbraco
