// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/answers.h"
#include "models/systems/polytomic/replies.h"

namespace linchpin::polytomic {

/// A member that may name something.
struct Link
{
    enum class Kind {
        None, ///< absent, null or the empty id: the server writes all three for "nothing"
        Set,
        Unreadable,
    };
    Kind kind = Kind::None;
    Uuid id;
    [[nodiscard]] bool isSet() const { return kind == Kind::Set; }
};
[[nodiscard]] Link linkOf(const JsonValue &value);

/// Reads the ids of a list that may be null; none if it is something else or holds anything else.
[[nodiscard]] std::optional<std::vector<Uuid>> uuidsOf(const JsonValue &value);

/// What an error looks like in either envelope, whatever status it came with.
[[nodiscard]] inline bool isErrorEnvelope(const JsonValue &root)
{
    return !root["error"].stringOr().isEmpty() || !root["message"].stringOr().isEmpty();
}

/// Reads {"data":[...]|null,"pagination":{...}}. Null is an empty list, unless an error stands
/// beside it; an absent list is no answer. An entry that its reader refuses is counted, never
/// dropped in silence.
template<typename Item, typename Read>
[[nodiscard]] Result<Page<Item>> readPage(const QByteArray &body, Read readItem)
{
    return readObject<Page<Item>>(body, [&](const JsonValue &root) -> Result<Page<Item>> {
        if (isErrorEnvelope(root) || (!root["data"].isArray() && !root["data"].isNull()))
            return failure(malformed());
        Page<Item> page;
        for (const JsonValue &value : root["data"].items()) {
            if (Result<Item> item = readItem(value))
                page.items.push_back(std::move(*item));
            else
                ++page.unreadable;
        }
        const JsonValue next = root["pagination"]["next_page_token"];
        page.next = next.stringOr();
        page.isNextReadable = next.isString() || next.isNull() || next.isAbsent();
        return page;
    });
}

/// Reads {"data":{...}}.
template<typename T, typename Read>
[[nodiscard]] Result<T> readData(const QByteArray &body, Read readOne)
{
    return readObject<T>(body, [&](const JsonValue &root) -> Result<T> {
        return root["data"].isObject() ? readOne(root["data"]) : failure(malformed());
    });
}

} // namespace linchpin::polytomic
