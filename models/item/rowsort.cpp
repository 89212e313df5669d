// SPDX-License-Identifier: Apache-2.0
#include "models/domain/parallel.h"
#include "models/item/roworder.h"

#include <algorithm>
#include <bit>
#include <span>

namespace linchpin {

namespace {

/// The keys of all rows, made in pieces on several threads.
class KeyTable
{
public:
    KeyTable(const ConnectionStore &store, ListField field, const std::vector<Slot> &slots,
             const std::atomic<bool> &isStopped)
        : m_pieces((slots.size() + pieceSize - 1) / pieceSize)
    {
        inParallel(m_pieces.size(), [&](size_t at) {
            if (isStopped)
                return;
            const RowKeys keys(store, field);
            Piece &piece = m_pieces[at];
            const size_t end = std::min((at + 1) * pieceSize, slots.size());
            for (size_t i = at * pieceSize; i < end; ++i) {
                piece.begins.push_back(quint32(piece.bytes.size()));
                keys.appendKey(piece.bytes, slots[i]);
            }
        });
    }

    /// Eight bytes of a key as a number that compares as they do; zeros behind the end.
    [[nodiscard]] quint64 word(size_t row, size_t depth) const
    {
        const Piece &piece = m_pieces[row / pieceSize];
        const char *at = piece.bytes.data() + piece.begins[row % pieceSize] + depth;
        quint64 word = 0;
        for (unsigned shift = 64; shift != 0; ++at) {
            shift -= 8;
            word |= quint64(static_cast<unsigned char>(*at)) << shift;
            if (*at == 0)
                break;
        }
        return word;
    }

private:
    static constexpr size_t pieceSize = 8192;
    struct Piece
    {
        std::string bytes;
        std::vector<quint32> begins;
    };
    std::vector<Piece> m_pieces;
};

struct Entry
{
    quint64 word = 0; ///< eight bytes of the key
    quint32 row = 0; ///< in the order before
    bool operator<(const Entry &other) const
    {
        return word != other.word ? word < other.word : row < other.row;
    }
};
using Entries = std::span<Entry>;

/// Calls back for every run of more than one equal word.
template<typename Callback>
void forEachRun(Entries entries, const Callback &callback)
{
    for (size_t begin = 0; begin < entries.size();) {
        size_t end = begin + 1;
        while (end < entries.size() && entries[end].word == entries[begin].word)
            ++end;
        if (end - begin > 1)
            callback(entries.subspan(begin, end - begin));
        begin = end;
    }
}

bool hasEnded(quint64 word)
{
    return (word & 0xffU) == 0;
}

/// Sorts word by word: comparing numbers that lie side by side is several times as fast as
/// comparing keys all over memory. Equal ones get the marks of their places.
class WordSort
{
public:
    WordSort(const KeyTable &keys, std::vector<Entry> &entries, const std::atomic<bool> &isStopped)
        : m_keys(keys), m_entries(entries), m_same(entries.size()), m_isStopped(isStopped)
    { }

    void run()
    {
        sortTop();
        std::vector<Entries> runs;
        forEachRun(m_entries, [&runs](Entries run) { runs.push_back(run); });
        inParallel(runs.size(), [&](size_t at) { sortDeeper(runs[at], 8); });
    }
    [[nodiscard]] bool isSame(size_t place) const { return m_same[place] != 0; }

private:
    /// By the first word: slices on several threads, merged in pairs.
    void sortTop()
    {
        const size_t size = m_entries.size();
        // Small enough for every core to have work, large enough for few merges.
        const size_t sliceSize = std::clamp(std::bit_ceil(size / 16 + 1), minSlice, maxSlice);
        inParallel((size + sliceSize - 1) / sliceSize, [&](size_t slice) {
            const size_t end = std::min((slice + 1) * sliceSize, size);
            for (size_t i = slice * sliceSize; i < end; ++i)
                m_entries[i].word = m_keys.word(m_entries[i].row, 0);
            std::sort(at(slice * sliceSize), at(end));
        });
        std::vector<Entry> merged(size > sliceSize ? size : 0);
        for (size_t width = sliceSize; width < size && !m_isStopped; width *= 2) {
            inParallel((size + 2 * width - 1) / (2 * width), [&](size_t pair) {
                const size_t begin = pair * 2 * width;
                const auto middle = at(std::min(begin + width, size));
                std::merge(at(begin), middle, middle, at(std::min(begin + 2 * width, size)),
                           merged.begin() + std::ptrdiff_t(begin));
            });
            m_entries.swap(merged);
        }
    }

    /// A run of equal words, by the words behind them.
    void sortDeeper(Entries run, size_t depth)
    {
        // A loop while it stays one run: texts may be long, and a stack is not.
        for (; run.front().word == run.back().word; depth += 8) {
            if (m_isStopped)
                return;
            if (hasEnded(run.front().word))
                return mark(run);
            for (Entry &entry : run)
                entry.word = m_keys.word(entry.row, depth);
            std::ranges::sort(run, std::less<>());
        }
        forEachRun(run, [&](Entries deeper) { sortDeeper(deeper, depth); });
    }

    void mark(Entries run)
    {
        for (const Entry &entry : run.subspan(1))
            m_same[size_t(&entry - m_entries.data())] = 1;
    }

    [[nodiscard]] std::vector<Entry>::iterator at(size_t place)
    {
        return m_entries.begin() + std::ptrdiff_t(place);
    }

    static constexpr size_t minSlice = 1U << 12U;
    static constexpr size_t maxSlice = 1U << 16U;

    const KeyTable &m_keys;
    std::vector<Entry> &m_entries;
    std::vector<char> m_same; ///< bytes: threads set them side by side
    const std::atomic<bool> &m_isStopped;
};

} // namespace

std::optional<RowOrder> sorted(const ConnectionStore &store, ListField field,
                               const std::vector<Slot> &slots, const std::atomic<bool> &isStopped)
{
    const KeyTable keys(store, field, slots, isStopped);
    if (isStopped)
        return std::nullopt;
    std::vector<Entry> entries(slots.size());
    for (size_t i = 0; i < entries.size(); ++i)
        entries[i].row = quint32(i);
    WordSort sort(keys, entries, isStopped);
    sort.run();
    if (isStopped)
        return std::nullopt;
    RowOrder order{std::vector<Slot>(slots.size()), SlotSet(slots.size())};
    for (size_t place = 0; place < entries.size(); ++place) {
        order.slots[place] = slots[entries[place].row];
        if (sort.isSame(place))
            order.sameAsBefore.add(Slot(place));
    }
    return order;
}

} // namespace linchpin
