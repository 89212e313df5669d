// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/answers.h"
#include "models/systems/lerian/replies.h"

namespace linchpin::lerian {

/// Reads the entries of an array; those that cannot be read are counted.
template<typename Made, typename Item>
[[nodiscard]] Result<Made> readItems(const JsonValue &array,
                                     Result<Item> (*parse)(const JsonValue &))
{
    if (!array.isArray())
        return failure(malformed());
    Made made;
    for (const JsonValue &value : array.items()) {
        if (auto item = parse(value))
            made.items.push_back(std::move(*item));
        else
            ++made.unreadable;
    }
    return made;
}

/// {"items":[...],"page","limit","total"}. Null for the entries means none only where the total
/// says so too.
template<typename Item>
[[nodiscard]] Result<Page<Item>> readPage(const QByteArray &body,
                                          Result<Item> (*parse)(const JsonValue &))
{
    return readObject<Page<Item>>(body, [parse](const JsonValue &root) -> Result<Page<Item>> {
        const auto total = root["total"].integer();
        if (root["items"].isNull() && total == 0)
            return Page<Item>{.total = 0};
        auto page = readItems<Page<Item>>(root["items"], parse);
        if (!page || !total)
            return failure(malformed());
        page->total = *total;
        page->limit = int(qBound(qint64(0), root["limit"].integer().value_or(0), qint64(100)));
        return page;
    });
}

/// {"items":[...],"nextCursor","hasMore"}
template<typename Item>
[[nodiscard]] Result<CursorPage<Item>> readCursorPage(const QByteArray &body,
                                                      Result<Item> (*parse)(const JsonValue &))
{
    return readObject<CursorPage<Item>>(
        body, [parse](const JsonValue &root) -> Result<CursorPage<Item>> {
            auto page = readItems<CursorPage<Item>>(root["items"], parse);
            const auto hasMore = root["hasMore"].boolean();
            const QString next = root["nextCursor"].stringOr();
            if (!page || !hasMore || (*hasMore && next.isEmpty()))
                return failure(malformed()); // more without a way to it is no end
            page->next = *hasMore ? next : QString();
            return page;
        });
}

} // namespace linchpin::lerian
