// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"

#include <limits>
#include <span>

namespace linchpin {

/// The numbers of dependents by key: a hash table with open addresses over a list that has to stay
/// as it is. Hashes are seeded anew in each process: ids are a server's words.
class KeyTable
{
public:
    static constexpr quint32 nobody = std::numeric_limits<quint32>::max();

    explicit KeyTable(const std::vector<Dependent> &dependents);
    explicit KeyTable(std::vector<Dependent> &&) = delete;

    /// Of equal keys the first; nobody if there is none.
    [[nodiscard]] quint32 find(const DependentKey &key) const;
    /// The numbers of many keys: a search waits for memory several times, and here the searches
    /// wait together. `out` has room for as many.
    void find(std::span<const DependentKey *const> keys, quint32 *out) const;
    /// Has one before it the same key?
    [[nodiscard]] bool isRepeated(quint32 number) const { return m_isRepeated[number] != 0; }

private:
    /// A place: part of the hash, and the number + 1; 0 is free.
    struct Slot
    {
        quint32 tag = 0;
        quint32 next = 0;
    };
    void add(quint32 number, size_t hash);
    [[nodiscard]] quint32 find(const DependentKey &key, size_t hash) const;
    [[nodiscard]] quint32 candidate(size_t hash) const;
    void findBlock(std::span<const DependentKey *const> keys, quint32 *out) const;

    const std::vector<Dependent> &m_dependents;
    std::vector<Slot> m_slots; ///< a power of two, at most half of it taken
    std::size_t m_mask = 0;
    std::vector<char> m_isRepeated; ///< of bools, for many threads to read
};

/// The same key? Texts that are shared are not read.
[[nodiscard]] inline bool isSame(const DependentKey &a, const DependentKey &b)
{
    const auto isSameText = [](const QString &left, const QString &right) {
        return left.size() == right.size()
            && (left.constData() == right.constData() || left == right);
    };
    return isSameText(a.id, b.id) && isSameText(a.kind, b.kind);
}

} // namespace linchpin
