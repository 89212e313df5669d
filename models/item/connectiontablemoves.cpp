// SPDX-License-Identifier: Apache-2.0
// How the table goes from one list of rows to another, so that views keep what they hold on to.
#include "models/item/connectiontablemodel.h"

#include <QMetaEnum>

#include <algorithm>
#include <iterator>

namespace linchpin {

namespace {

/// The rows these slots have in a list.
std::vector<int> rowsOf(const std::vector<Slot> &slots, const std::vector<Slot> &list)
{
    std::vector<int> rows;
    rows.reserve(slots.size());
    constexpr size_t few = 8; // a walk each costs less than a table of all
    if (slots.size() <= few) {
        for (const Slot slot : slots)
            rows.push_back(int(std::ranges::find(list, slot) - list.begin()));
        return rows;
    }
    std::vector<int> table(list.empty() ? 0 : size_t(std::ranges::max(list)) + 1);
    for (size_t row = 0; row < list.size(); ++row)
        table[list[row]] = int(row);
    for (const Slot slot : slots)
        rows.push_back(table[slot]);
    return rows;
}

} // namespace

/// From one order to another with at most one insertion and, if much goes, one removal: what goes
/// is moved to the end and cut off, what comes is put at the end and moved to its place. Thousands
/// of small ranges would freeze a view for seconds. A few rows go where they are, so that a view
/// whose current row goes takes the next one.
void ConnectionTableModel::moveTo(std::vector<Slot> wanted, const SlotSet &wantedSet)
{
    removeAllBut(wantedSet);
    const size_t kept = m_visible.size();
    if (wanted.size() > kept) {
        beginInsertRows({}, int(kept), int(wanted.size()) - 1);
        m_visible.reserve(wanted.size());
        std::ranges::copy_if(wanted, std::back_inserter(m_visible),
                             [this](Slot slot) { return !m_shown.has(slot); });
        m_shown = wantedSet;
        endInsertRows();
    }
    m_shown = wantedSet;
    rearrange(std::move(wanted));
}

void ConnectionTableModel::removeAllBut(const SlotSet &kept)
{
    constexpr size_t few = 16;
    size_t gone = 0;
    for (size_t at = 0; at < m_shown.wordCount(); ++at)
        gone += size_t(std::popcount(m_shown.word(at) & ~kept.word(at)));
    if (gone == 0)
        return;
    if (gone <= few)
        return removeEach(kept);
    std::vector<Slot> order(m_visible.size());
    size_t front = 0;
    size_t back = m_visible.size() - gone;
    for (const Slot slot : m_visible)
        order[kept.has(slot) ? front++ : back++] = slot;
    rearrange(std::move(order));
    const int left = int(front);
    beginRemoveRows({}, left, rowCount() - 1);
    m_visible.resize(front);
    for (size_t at = 0; at < m_shown.wordCount(); ++at)
        m_shown.setWord(at, m_shown.word(at) & kept.word(at));
    endRemoveRows();
}

void ConnectionTableModel::removeEach(const SlotSet &kept)
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < m_visible.size(); ++row) {
        if (!kept.has(m_visible[row]))
            rows.push_back(row);
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        beginRemoveRows({}, int(*row), int(*row));
        m_shown.remove(m_visible[*row]);
        m_visible.erase(m_visible.begin() + std::ptrdiff_t(*row));
        endRemoveRows();
    }
}

void ConnectionTableModel::rearrange(std::vector<Slot> order)
{
    if (order == m_visible)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> slots;
    slots.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        slots.push_back(slotAt(index));
    m_visible = std::move(order);
    const std::vector<int> rows = rowsOf(slots, m_visible);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows[size_t(i)], before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ConnectionTableModel::announce(const ConnectionIndex::Changes &changes)
{
    if (changes.hasOtherFacts && !m_visible.empty()) {
        Q_EMIT dataChanged(index(0, int(Column::System)),
                           index(rowCount() - 1, int(Column::Scope)));
    }
    SlotSet changed(m_index.store().slotCount());
    bool isAnyShown = false;
    for (const Slot slot : changes.changed) {
        changed.add(slot);
        isAnyShown = isAnyShown || m_shown.has(slot);
    }
    if (!isAnyShown)
        return;
    // One range over all of them: a view repaints what it shows, however wide the range is.
    const auto isChanged = [&changed](Slot slot) { return changed.has(slot); };
    const auto first = std::ranges::find_if(m_visible, isChanged);
    const auto last = std::find_if(m_visible.rbegin(), m_visible.rend(), isChanged);
    Q_EMIT dataChanged(index(int(first - m_visible.begin()), 0),
                       index(int(m_visible.rend() - last) - 1, columnCount() - 1));
}

} // namespace linchpin
