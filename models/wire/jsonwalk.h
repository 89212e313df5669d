// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/json.h"

#include <string_view>
#include <vector>

namespace linchpin::jsonwalk {

/// Where one value stands in the text, or one member name, which stands just before its value.
struct Node
{
    JsonValue::Type type = JsonValue::Type::Absent;
    bool hasEscape = false; ///< of a string or a name: a backslash stands in it
    quint32 offset = 0;
    quint32 length = 0;
    quint32 next = 0; ///< the node after this one and everything in it
};

enum class Walked { Well, NotJson, TooDeep };

/// So many bytes behind a text are read too, whatever they are.
[[nodiscard]] qsizetype roomBehind();

/// Reads the text once, from its first to its last byte, and notes every value in order. The text
/// is not blank and has the room behind it.
[[nodiscard]] Walked walk(std::string_view text, std::vector<Node> &nodes);

} // namespace linchpin::jsonwalk
