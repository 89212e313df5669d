// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/json.h"

#include <string_view>
#include <vector>

namespace linchpin::jsonwalk {

/// Where one value stands in the text, or one member name, which stands just before its value.
/// After an array or an object comes one more of these, which holds an Extent, and then what is in
/// it.
struct Node
{
    quint32 offset = 0;
    quint32 facts = 0; ///< from above: length, whether a backslash stands in this string, type

    static constexpr quint32 typeMask = 7;
    static constexpr quint32 escapeBit = 8;
    static constexpr int lengthShift = 4;
    [[nodiscard]] static constexpr quint32 plain(JsonValue::Type type, std::size_t length)
    {
        return quint32(length << lengthShift) | quint32(type);
    }
    [[nodiscard]] JsonValue::Type type() const { return JsonValue::Type(facts & typeMask); }
    [[nodiscard]] bool isContainer() const { return type() >= JsonValue::Type::Array; }
    [[nodiscard]] bool hasEscape() const { return (facts & escapeBit) != 0; }
    [[nodiscard]] std::size_t length() const { return facts >> lengthShift; }
};

/// What an array or an object holds.
struct Extent
{
    quint32 next = 0; ///< the node after all that is in it
    quint32 count = 0; ///< its items, or its members
};

enum class Walked { Well, NotJson, TooDeep };

/// All values of a text, in its order.
class Nodes final
{
public:
    /// Reads the text once, from its first to its last byte. It is not blank, and has roomBehind().
    [[nodiscard]] Walked read(std::string_view text);

    [[nodiscard]] const Node &at(qsizetype node) const { return m_nodes[std::size_t(node)]; }
    /// Of an array or an object.
    [[nodiscard]] Extent extent(qsizetype node) const
    {
        const Node &held = m_nodes[std::size_t(node) + 1];
        return {held.offset, held.facts};
    }
    /// The node after this one and all that is in it.
    [[nodiscard]] qsizetype after(qsizetype node) const
    {
        return at(node).isContainer() ? extent(node).next : node + 1;
    }
    [[nodiscard]] static qsizetype firstIn(qsizetype container) { return container + 2; }

private:
    std::vector<Node> m_nodes;
};

} // namespace linchpin::jsonwalk
