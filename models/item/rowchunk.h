// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/packedtext.h"
#include "models/item/rowgroup.h"

#include <array>

namespace linchpin {

/// Texts of a fixed number of rows, one after the other in one piece of memory.
template<size_t Rows>
class TextRun
{
public:
    [[nodiscard]] std::string_view at(size_t row) const
    {
        return std::string_view(m_bytes).substr(m_ends[row], m_ends[row + 1] - m_ends[row]);
    }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] size_t begin(size_t row) const { return m_ends[row]; }
    [[nodiscard]] size_t end(size_t row) const { return m_ends[row + 1]; }

    void set(size_t row, std::string_view text)
    {
        const size_t before = m_ends[row + 1] - m_ends[row];
        m_bytes.replace(m_ends[row], before, text);
        for (size_t after = row + 1; text.size() != before && after <= Rows; ++after)
            m_ends[after] += quint32(text.size()) - quint32(before); // modulo 2^32: also down
    }
    void shrink() { m_bytes.shrink_to_fit(); }
    /// Nothing was set yet: what is set goes where there is room already.
    void growIn(std::string &&room)
    {
        m_bytes = std::move(room);
        m_bytes.clear();
    }
    /// Keeps the texts in a piece of their size, and gives back the one they grew in.
    [[nodiscard]] std::string settle()
    {
        std::string exact(m_bytes);
        m_bytes.swap(exact);
        return exact;
    }

private:
    std::string m_bytes;
    std::array<quint32, Rows + 1> m_ends{}; ///< of the row before: [0] is 0
};

/// What is kept of 64 rows. Shared between states of the list; whoever changes one changes a copy.
struct RowChunk
{
    static constexpr size_t rows = 64; ///< a word of a SlotSet

    TextRun<rows> texts; ///< packed: name, id, modified, values of the properties
    TextRun<rows> folded; ///< what the filter looks through besides the group's: UTF-8
    std::array<GroupTable::Id, rows> groups{}; ///< none: the slot is free

    /// Gives back memory that was kept for longer texts.
    void shrink()
    {
        texts.shrink();
        folded.shrink();
    }
};

} // namespace linchpin
