// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/slotset.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace linchpin {

/// From the hash of an identity to its slot. A copy shares everything with the original but what is
/// changed in either later, so that copies are cheap, and one thread can read while another changes
/// its own.
class IdTable
{
public:
    using IsIt = std::function<bool(Slot)>; ///< equal hashes are not yet equal identities

    [[nodiscard]] std::optional<Slot> find(quint64 hash, const IsIt &isIt) const;
    void insert(quint64 hash, Slot slot);
    void remove(quint64 hash, Slot slot);

private:
    struct Entry
    {
        quint32 tag = 0;
        Slot slot = 0;
    };
    using Shard = std::vector<Entry>; ///< sorted by tag
    static constexpr size_t shardBits = 12;
    static constexpr size_t shardCount = size_t(1) << shardBits;

    [[nodiscard]] Shard &own(size_t shard);

    std::vector<std::shared_ptr<Shard>> m_shards; ///< empty, or all of them
};

} // namespace linchpin
