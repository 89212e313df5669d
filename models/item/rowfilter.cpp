// SPDX-License-Identifier: Apache-2.0
#include "models/item/rowfilter.h"

#include "models/domain/parallel.h"
#include "models/item/plaintext.h"
#include "models/item/textscan.h"

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a chunk, a bit each: one word of a SlotSet.
using ChunkBits = quint64;
static_assert(RowChunk::rows == 64);

/// By group: is it found in what the rows of the group have in common?
std::vector<char> groupsWith(const GroupTable &groups, const std::string &word)
{
    std::vector<char> has(groups.size());
    for (size_t group = 1; group < has.size(); ++group)
        has[group] = groups.searchKey(GroupTable::Id(group)).find(word) != std::string::npos;
    return has;
}

ChunkBits ofGroups(const RowChunk &chunk, const std::vector<char> &isOne)
{
    ChunkBits rows = 0;
    for (size_t row = 0; row < RowChunk::rows; ++row)
        rows |= ChunkBits(isOne[chunk.groups[row]] != 0) << row;
    return rows;
}

/// One pass over the texts of all rows of a chunk.
ChunkBits rowsWith(const RowChunk &chunk, const std::string &word)
{
    ChunkBits found = 0;
    const std::string &text = chunk.folded.bytes();
    size_t row = 0;
    for (size_t at = findWord(text, word, 0); at != std::string::npos;
         at = findWord(text, word, chunk.folded.end(row))) {
        while (chunk.folded.end(row) <= at)
            ++row;
        found |= ChunkBits(1) << row;
    }
    return found;
}

/// Each by itself, for the few rows of a chunk that are left.
ChunkBits rowsWith(const RowChunk &chunk, const std::string &word, ChunkBits among)
{
    ChunkBits found = 0;
    for (; among != 0; among &= among - 1) {
        const auto row = size_t(std::countr_zero(among));
        const bool isFound = findWord(chunk.folded.at(row), word, 0) != std::string::npos;
        found |= ChunkBits(isFound) << row;
    }
    return found;
}

/// Those of some rows that have the word.
ChunkBits narrowed(ChunkBits among, const RowChunk &chunk, const std::string &word,
                   const std::vector<char> &groupHas)
{
    if (among == 0)
        return 0;
    const ChunkBits found = ofGroups(chunk, groupHas);
    const ChunkBits open = among & ~found;
    constexpr int few = int(RowChunk::rows) / 8; // from here on one pass over all is no slower
    if (std::popcount(open) < few)
        return among & (found | rowsWith(chunk, word, open));
    return among & (found | rowsWith(chunk, word));
}

void narrow(SlotSet &set, const ConnectionStore &store, const std::string &word)
{
    const std::vector<char> groupHas = groupsWith(store.groups(), word);
    constexpr size_t chunksPerPart = 256;
    inParallel((store.chunkCount() + chunksPerPart - 1) / chunksPerPart, [&](size_t part) {
        const size_t end = std::min((part + 1) * chunksPerPart, store.chunkCount());
        for (size_t at = part * chunksPerPart; at < end; ++at)
            set.setWord(at, narrowed(set.word(at), store.chunk(at), word, groupHas));
    });
}

bool isPartOfOne(const std::string &word, const std::vector<std::string> &words)
{
    return std::ranges::any_of(
        words, [&word](const std::string &other) { return other.find(word) != std::string::npos; });
}

} // namespace

void RowFilter::setText(const QString &text)
{
    m_words.clear();
    for (const QString &word : foldedForSearch(text).split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
}

void RowFilter::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    forget();
}

void RowFilter::hide(const QString &endpoint)
{
    m_hidden.append(endpoint);
    forget();
}

void RowFilter::showHidden()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    forget();
}

void RowFilter::forget()
{
    m_steps.clear();
}

const SlotSet &RowFilter::passing(const ConnectionStore &store)
{
    // What passes the new words passed every step whose words are parts of them.
    while (!m_steps.empty() && !std::ranges::all_of(m_steps.back().words, [this](const auto &word) {
        return isPartOfOne(word, m_words);
    }))
        m_steps.pop_back();
    if (m_steps.empty())
        m_steps.push_back({{}, everything(store)});
    if (m_steps.back().words == m_words)
        return m_steps.back().passed;
    Step next{m_words, m_steps.back().passed};
    for (const std::string &word : m_words) {
        if (std::ranges::find(m_steps.back().words, word) == m_steps.back().words.end())
            narrow(next.passed, store, word);
    }
    constexpr size_t most = 64; // steps, of a bit per row each
    if (m_steps.size() == most)
        m_steps.erase(m_steps.begin() + 1);
    m_steps.push_back(std::move(next));
    return m_steps.back().passed;
}

SlotSet RowFilter::everything(const ConnectionStore &store) const
{
    std::vector<char> isOne(store.groups().size());
    for (size_t group = 1; group < isOne.size(); ++group)
        isOne[group] = isShown(store.groups().at(GroupTable::Id(group)).endpoint);
    SlotSet all(store.chunkCount() * RowChunk::rows);
    for (size_t at = 0; at < store.chunkCount(); ++at)
        all.setWord(at, ofGroups(store.chunk(at), isOne));
    return all;
}

bool RowFilter::passes(const ConnectionStore &store, Slot slot) const
{
    if (!store.holds(slot) || !isShown(store.group(slot).endpoint))
        return false;
    const RowChunk &chunk = store.chunk(slot / RowChunk::rows);
    const std::string_view own = chunk.folded.at(slot % RowChunk::rows);
    const std::string &common = store.groups().searchKey(store.groupId(slot));
    return std::ranges::all_of(m_words, [&](const std::string &word) {
        return findWord(own, word, 0) != std::string::npos
            || common.find(word) != std::string::npos;
    });
}

void RowFilter::recheck(const ConnectionStore &store, const std::vector<Slot> &touched)
{
    if (m_steps.empty() || m_steps.back().words != m_words)
        return forget();
    Step now{m_words, std::move(m_steps.back().passed)};
    now.passed.growTo(store.chunkCount() * RowChunk::rows);
    for (const Slot slot : touched) {
        if (passes(store, slot))
            now.passed.add(slot);
        else
            now.passed.remove(slot);
    }
    m_steps.clear();
    m_steps.push_back(std::move(now));
}

} // namespace linchpin
