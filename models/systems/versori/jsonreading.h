// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/answers.h"
#include "models/systems/versori/replies.h"
#include "models/wire/json.h"

namespace linchpin::versori {

/// The null id for what is none, the zero id included.
[[nodiscard]] inline Ulid idOf(const JsonValue &value)
{
    return idOf(value.stringOr());
}

/// Reads every entry; one that its reader refuses is counted, never dropped in silence.
template<typename Item, typename Read>
[[nodiscard]] Page<Item> pageOf(const JsonValue &array, Read readItem)
{
    Page<Item> page;
    for (const JsonValue &value : array.items()) {
        if (std::optional<Item> item = readItem(value))
            page.items.push_back(std::move(*item));
        else
            ++page.unreadable;
    }
    return page;
}

/// What an error looks like, whatever status it came with.
[[nodiscard]] inline bool isErrorEnvelope(const JsonValue &root)
{
    return !root["code"].stringOr().isEmpty() && !root["message"].stringOr().isEmpty();
}

/// {"totalCount","next"?,...,<key>:[...]}. A server of this kind may write an empty list as null;
/// that is believed only if the count says the same.
template<typename Item, typename Read>
[[nodiscard]] Result<Page<Item>> readEnvelope(const QByteArray &body, QByteArrayView key,
                                              Read readItem)
{
    return readObject<Page<Item>>(body, [&](const JsonValue &root) -> Result<Page<Item>> {
        const auto total = root["totalCount"].integer();
        const JsonValue array = root[key];
        const bool isNone = array.isNull() && total == 0;
        if (!total || *total < 0 || !(array.isArray() || isNone) || isErrorEnvelope(root))
            return failure(malformed());
        Page<Item> page = pageOf<Item>(array, readItem);
        page.total = total;
        page.next = root["next"].stringOr();
        return page;
    });
}

} // namespace linchpin::versori
