// SPDX-License-Identifier: Apache-2.0
#include "models/item/idtable.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace linchpin {

namespace {

size_t shardOf(quint64 hash, size_t bits)
{
    return size_t((hash * 0x9e3779b97f4a7c15ULL)
                  >> (64U - bits)); // spreads what a weak hash keeps together
}

/// An eighth more at most, not twice as much; and the same for a while, so that what a copy leaves
/// behind fits the next one.
size_t roomFor(size_t entries)
{
    const size_t step = std::max(std::bit_ceil(entries) / 8, size_t(4));
    return (entries / step + 1) * step;
}

} // namespace

std::optional<Slot> IdTable::find(quint64 hash, const IsIt &isIt) const
{
    if (m_shards.empty())
        return std::nullopt;
    const auto &shard = m_shards[shardOf(hash, shardBits)];
    if (!shard)
        return std::nullopt;
    const auto tag = quint32(hash);
    auto entry = std::ranges::lower_bound(*shard, tag, {}, &Entry::tag);
    while (entry != shard->end() && entry->tag == tag && !isIt(entry->slot))
        ++entry;
    const bool isFound = entry != shard->end() && entry->tag == tag;
    return isFound ? std::optional(entry->slot) : std::nullopt;
}

IdTable::Shard &IdTable::own(size_t shard)
{
    m_shards.resize(shardCount);
    std::shared_ptr<Shard> &own = m_shards[shard];
    if (!own) {
        own = std::make_shared<Shard>();
    } else if (own.use_count() > 1) {
        const std::shared_ptr<Shard> shared = std::exchange(own, std::make_shared<Shard>());
        own->reserve(roomFor(shared->size()));
        own->assign(shared->begin(), shared->end());
    }
    return *own;
}

void IdTable::insert(quint64 hash, Slot slot)
{
    Shard &shard = own(shardOf(hash, shardBits));
    if (shard.size() == shard.capacity())
        shard.reserve(roomFor(shard.size()));
    const auto at = std::ranges::upper_bound(shard, quint32(hash), {}, &Entry::tag);
    shard.insert(at, {quint32(hash), slot});
}

void IdTable::remove(quint64 hash, Slot slot)
{
    std::erase_if(own(shardOf(hash, shardBits)),
                  [&](const Entry &e) { return e.tag == quint32(hash) && e.slot == slot; });
}

} // namespace linchpin
