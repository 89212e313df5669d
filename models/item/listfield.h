// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace linchpin {

/// What a list of connections can be sorted by.
enum class ListField { Name, State, Type, Alias, System, Endpoint, Scope, Modified, Id };
inline constexpr unsigned listFieldCount = 9;

/// A set of fields, a bit each.
using ListFields = quint32;
[[nodiscard]] constexpr ListFields fieldBit(ListField field)
{
    return ListFields(1) << unsigned(field);
}

} // namespace linchpin
