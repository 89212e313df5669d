// SPDX-License-Identifier: Apache-2.0
#include "models/domain/keytable.h"

#include "models/domain/parallel.h"
#include "models/domain/prefetch.h"

#include <QHashSeed>

#include <algorithm>
#include <array>
#include <bit>

namespace linchpin {

namespace {

constexpr std::size_t block = 64; ///< searches at once
constexpr std::size_t piece = 4096; ///< dependents that one thread takes at a time

/// Hashes keys one after another. Nearly all of a list have the same kind, in the same memory, so
/// that its hash is made once.
class KeyHasher
{
public:
    size_t operator()(const DependentKey &key)
    {
        if (key.kind.constData() != m_kind || key.kind.size() != m_size) {
            m_kind = key.kind.constData();
            m_size = key.kind.size();
            m_seed = qHash(QStringView(key.kind), seed()) | 1;
        }
        return qHash(QStringView(key.id), m_seed);
    }

private:
    /// Never 0: of a seed, Qt takes the instructions the processor has for it.
    static size_t seed()
    {
        static const size_t ofThisProcess = QHashSeed::globalSeed() | 1;
        return ofThisProcess;
    }
    const QChar *m_kind = nullptr;
    qsizetype m_size = 0;
    size_t m_seed = seed();
};

quint32 tagOf(size_t hash)
{
    return quint32(quint64(hash) >> 32);
}

std::vector<size_t> hashesOf(const std::vector<Dependent> &dependents)
{
    std::vector<size_t> hashes(dependents.size());
    inParallel((dependents.size() + piece - 1) / piece, [&](std::size_t part) {
        KeyHasher hash;
        const std::size_t end = std::min((part + 1) * piece, dependents.size());
        for (std::size_t i = part * piece; i < end; ++i) {
            if (i + 16 < end)
                prefetch(&dependents[i + 16].key.id);
            if (i + 8 < end)
                prefetch(dependents[i + 8].key.id.constData());
            hashes[i] = hash(dependents[i].key);
        }
    });
    return hashes;
}

} // namespace

KeyTable::KeyTable(const std::vector<Dependent> &dependents)
    : m_dependents(dependents)
    , m_slots(std::bit_ceil(dependents.size() * 2 + 1))
    , m_mask(m_slots.size() - 1)
    , m_isRepeated(dependents.size())
{
    const std::vector<size_t> hashes = hashesOf(dependents);
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (i + 16 < hashes.size())
            prefetch(&m_slots[hashes[i + 16] & m_mask]);
        add(quint32(i), hashes[i]);
    }
}

void KeyTable::add(quint32 number, size_t hash)
{
    for (std::size_t place = hash & m_mask;; place = (place + 1) & m_mask) {
        Slot &slot = m_slots[place];
        if (slot.next == 0) {
            slot = {tagOf(hash), number + 1};
            return;
        }
        if (slot.tag == tagOf(hash)
            && isSame(m_dependents[slot.next - 1].key, m_dependents[number].key)) {
            m_isRepeated[number] = 1;
            return;
        }
    }
}

quint32 KeyTable::find(const DependentKey &key) const
{
    return find(key, KeyHasher()(key));
}

quint32 KeyTable::find(const DependentKey &key, size_t hash) const
{
    for (std::size_t place = hash & m_mask; m_slots[place].next != 0;
         place = (place + 1) & m_mask) {
        const Slot &slot = m_slots[place];
        if (slot.tag == tagOf(hash) && isSame(m_dependents[slot.next - 1].key, key))
            return slot.next - 1;
    }
    return nobody;
}

void KeyTable::find(std::span<const DependentKey *const> keys, quint32 *out) const
{
    for (std::size_t i = 0; i < keys.size(); i += block)
        findBlock(keys.subspan(i, std::min(block, keys.size() - i)), out + i);
}

/// The first one that the table has under this hash, very likely the one that is looked for.
quint32 KeyTable::candidate(size_t hash) const
{
    std::size_t place = hash & m_mask;
    while (m_slots[place].next != 0 && m_slots[place].tag != tagOf(hash))
        place = (place + 1) & m_mask;
    return m_slots[place].next == 0 ? nobody : m_slots[place].next - 1;
}

/// Each loop asks for what the next one reads: the key, its text, its place in the table, the
/// dependent that is named there, the text of that one.
void KeyTable::findBlock(std::span<const DependentKey *const> keys, quint32 *out) const
{
    std::array<size_t, block> hashes{};
    KeyHasher hash;
    for (const DependentKey *key : keys)
        prefetch(&key->id);
    for (const DependentKey *key : keys)
        prefetch(key->id.constData());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        hashes[i] = hash(*keys[i]);
        prefetch(&m_slots[hashes[i] & m_mask]);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        out[i] = candidate(hashes[i]);
        if (out[i] != nobody) {
            prefetch(&m_dependents[out[i]].key.kind);
            prefetch(&m_dependents[out[i]].key.id);
        }
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (out[i] != nobody)
            prefetch(m_dependents[out[i]].key.id.constData());
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (out[i] != nobody && !isSame(m_dependents[out[i]].key, *keys[i]))
            out[i] = find(*keys[i], hashes[i]);
    }
}

} // namespace linchpin
