// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace linchpin {

using Slot = quint32; ///< number of a connection, its own while it exists

/// A set of slots: a bit each.
class SlotSet
{
public:
    SlotSet() = default;
    explicit SlotSet(size_t slotCount) : m_words((slotCount + 63) / 64) { }

    [[nodiscard]] bool has(Slot slot) const
    {
        return slot / 64 < m_words.size() && (m_words[slot / 64] >> (slot % 64) & 1U) != 0;
    }
    void add(Slot slot) { m_words[slot / 64] |= quint64(1) << (slot % 64); }
    void remove(Slot slot)
    {
        if (slot / 64 < m_words.size())
            m_words[slot / 64] &= ~(quint64(1) << (slot % 64));
    }
    /// False: it was in already.
    [[nodiscard]] bool insert(Slot slot)
    {
        const bool isNew = !has(slot);
        add(slot);
        return isNew;
    }
    void growTo(size_t slotCount)
    {
        if (m_words.size() * 64 < slotCount)
            m_words.resize((slotCount + 63) / 64);
    }
    [[nodiscard]] size_t count() const
    {
        size_t sum = 0;
        for (const quint64 word : m_words)
            sum += size_t(std::popcount(word));
        return sum;
    }
    /// 64 slots at once; beyond the last there is nothing.
    [[nodiscard]] quint64 word(size_t at) const { return at < m_words.size() ? m_words[at] : 0; }
    void setWord(size_t at, quint64 word) { m_words[at] = word; }
    [[nodiscard]] size_t wordCount() const { return m_words.size(); }
    bool operator==(const SlotSet &) const = default;

private:
    std::vector<quint64> m_words;
};

} // namespace linchpin
