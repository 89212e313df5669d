// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/answers.h"
#include "models/systems/umbraco/link.h"
#include "models/wire/json.h"

namespace linchpin::umbraco {

/// What every parser of this folder starts from.
[[nodiscard]] Link linkOf(const JsonValue &value);
/// None if it is neither an array nor null, or holds anything but guids.
[[nodiscard]] std::optional<std::vector<Guid>> guidsOf(const JsonValue &value);
/// The config of a rule or grader as an object: given as one, or as text that holds one.
[[nodiscard]] Link judgeOf(const JsonValue &ruleOrGrader);
/// Every guid in any string below a value, sorted, each once.
[[nodiscard]] std::vector<Guid> guidsBelow(const JsonValue &value);

/// Reads one page. An entry that its reader refuses is counted, never dropped in silence.
template<typename Item, typename Read>
[[nodiscard]] Result<Page<Item>> readPage(const JsonValue &root, QByteArrayView itemsKey,
                                          QByteArrayView totalKey, Read readItem)
{
    const auto total = root[totalKey].integer();
    if (!root[itemsKey].isArray() || !total || *total < 0)
        return failure(malformed({}));
    Page<Item> page;
    page.total = *total;
    for (const JsonValue &value : root[itemsKey].items()) {
        if (Result<Item> item = readItem(value))
            page.items.push_back(std::move(*item));
        else
            ++page.unreadable;
    }
    return page;
}

} // namespace linchpin::umbraco
