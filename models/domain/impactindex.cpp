// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impactindex.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace linchpin {

namespace {

constexpr quint32 nobody = std::numeric_limits<quint32>::max();
constexpr std::size_t block = 64; ///< searches at once

/// Tells the processor that this will be read soon.
void fetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    Q_UNUSED(address);
#endif
}

quint32 tagOf(size_t hash)
{
    return quint32(quint64(hash) >> 32);
}

} // namespace

ImpactIndex::ImpactIndex(const Impact &impact) : m_impact(&impact)
{
    number();
    connect();
}

void ImpactIndex::number()
{
    m_slots.resize(std::bit_ceil(m_impact->dependents.size() * 2 + 1));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_impact->dependents.size(); ++i) {
        const DependentKey &key = m_impact->dependents[i].key;
        const size_t hash = qHash(key);
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[at];
            if (slot.next == 0)
                slot = {tagOf(hash), quint32(i + 1)};
            else if (slot.tag != tagOf(hash) || m_impact->dependents[slot.next - 1].key != key)
                continue;
            break;
        }
    }
}

std::optional<quint32> ImpactIndex::number(const DependentKey &key, quint32 hint) const
{
    // Of equal keys the first one counts, so a hint has to be the first of its kind.
    if (hint < size() && at(hint).key == key && (hint == 0 || at(hint - 1).key != key))
        return hint;
    return find(key, qHash(key));
}

std::optional<quint32> ImpactIndex::find(const DependentKey &key, size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask; m_slots[place].next != 0; place = (place + 1) & mask) {
        const Slot &slot = m_slots[place];
        if (slot.tag == tagOf(hash) && at(slot.next - 1).key == key)
            return slot.next - 1;
    }
    return std::nullopt;
}

/// The numbers of some keys at once. Each search waits for memory three times, for its slot, for
/// the dependent there and for its id; asked for beforehand, the waiting of all goes on together.
void ImpactIndex::resolve(std::span<const DependentKey *const> keys, quint32 *out) const
{
    std::array<size_t, block> hashes{};
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        hashes[i] = qHash(*keys[i]);
        fetch(&m_slots[hashes[i] & mask]);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (const Slot &slot = m_slots[hashes[i] & mask]; slot.next != 0)
            fetch(&at(slot.next - 1));
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (const Slot &slot = m_slots[hashes[i] & mask]; slot.next != 0)
            fetch(at(slot.next - 1).key.id.constData());
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        out[i] = find(*keys[i], hashes[i]).value_or(nobody);
}

/// What each hangs on, one dependent after the other.
std::vector<quint32> ImpactIndex::targets() const
{
    std::vector<const DependentKey *> keys;
    for (const Dependent &dependent : m_impact->dependents) {
        for (const DependentKey &key : dependent.via)
            keys.push_back(&key);
    }
    std::vector<quint32> numbers(keys.size());
    for (std::size_t i = 0; i < keys.size(); i += block)
        resolve(std::span(keys).subspan(i, std::min(block, keys.size() - i)), &numbers[i]);
    return numbers;
}

/// Who hangs on whom, as one array: counted, summed up, filled in.
void ImpactIndex::connect()
{
    const std::vector<quint32> targets = this->targets();
    m_hangsOnUnknown.resize(size());
    m_firstUser.resize(size() + 1);
    for (const quint32 target : targets) {
        if (target != nobody)
            ++m_firstUser[target + 1];
    }
    for (std::size_t i = 0; i < size(); ++i)
        m_firstUser[i + 1] += m_firstUser[i];
    m_users.resize(m_firstUser[size()]);
    std::vector<quint32> next(m_firstUser.begin(), m_firstUser.end() - 1);
    auto target = targets.cbegin();
    for (std::size_t i = 0; i < size(); ++i) {
        for (std::size_t n = m_impact->dependents[i].via.size(); n > 0; --n, ++target) {
            if (*target == nobody)
                m_hangsOnUnknown[i] = 1;
            else
                m_users[next[*target]++] = quint32(i);
        }
    }
}

} // namespace linchpin
