// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectionindex.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace linchpin {

namespace {

/// A search for each of a few rows costs less than sorting all anew; for many it is the other way.
constexpr size_t fewOf(size_t rows)
{
    return rows / 16;
}

} // namespace

/// Carries the news into an index and brings its orders after them.
class ConnectionIndex::Taking
{
public:
    explicit Taking(ConnectionIndex &index) : m_index(index), m_edit(index.m_store) { }

    void take(const News &news)
    {
        if (news.kind == News::Kind::Facts)
            return takeFacts(news);
        if (news.kind == News::Kind::Marks)
            return takeMarks(news);
        SlotSet seen;
        putAll(news.endpoint, news.rows, seen);
        if (news.source && !read(news, seen))
            seen = {};
        if (news.kind == News::Kind::Whole)
            removeAllBut(seen, news.endpoint);
    }

    [[nodiscard]] Changes finish()
    {
        m_edit.finish();
        sortOut();
        if (m_changes.hasOtherFacts) {
            m_index.m_orders[size_t(ListField::System)].reset();
            m_index.m_orders[size_t(ListField::Scope)].reset();
        }
        for (size_t field = 0; field < listFieldCount; ++field)
            follow(ListField(field));
        return std::move(m_changes);
    }

private:
    void takeFacts(const News &news)
    {
        if (m_index.m_store.groups().facts(news.endpoint) == news.facts)
            return;
        m_edit.setFacts(news.endpoint, news.facts);
        m_changes.hasOtherFacts = true;
    }

    void takeMarks(const News &news)
    {
        const Marks before = m_index.marks(news.endpoint);
        m_index.m_marks.insert(news.endpoint, news.marks);
        if (before == news.marks || (before.rules.empty() && news.marks.rules.empty()))
            return;
        const ConnectionStore &store = m_index.m_store;
        const size_t end = store.slotCount();
        SlotSet seen;
        for (Slot slot = 0; slot < end; ++slot) {
            if (!store.holds(slot) || store.group(slot).endpoint != news.endpoint)
                continue;
            Connection row = store.connection(slot);
            row.traits.removeAll(protectedTrait);
            putAll(news.endpoint, {std::move(row)}, seen);
        }
    }

    [[nodiscard]] bool read(const News &news, SlotSet &seen)
    {
        const auto read = news.source(
            [&](const std::vector<Connection> &rows) { putAll(news.endpoint, rows, seen); });
        if (!read)
            m_changes.failures.push_back({news.endpoint, read.error()});
        return read.has_value();
    }

    void putAll(const QString &endpoint, const std::vector<Connection> &rows, SlotSet &seen)
    {
        const Marks marks = m_index.marks(endpoint);
        for (const Connection &row : rows) {
            if (marks.rules.empty())
                put(endpoint, row, seen);
            else
                put(endpoint, marked(row, marks.rules, marks.identity), seen);
        }
    }

    void put(const QString &endpoint, const Connection &row, SlotSet &seen)
    {
        if (const std::optional<Slot> known = m_index.m_store.find({endpoint, row.id});
            known && seen.has(*known))
            return;
        const StoreEdit::Placed placed = m_edit.put(endpoint, row);
        seen.growTo(m_index.m_store.slotCount());
        seen.add(placed.slot);
        if (placed.outcome == StoreEdit::Outcome::Added)
            m_added.push_back(placed.slot);
        else if (placed.outcome == StoreEdit::Outcome::Changed)
            m_changed[placed.slot] |= placed.fields;
    }

    void removeAllBut(const SlotSet &seen, const QString &endpoint)
    {
        const ConnectionStore &store = m_index.m_store;
        for (Slot slot = 0; slot < store.slotCount(); ++slot) {
            if (!seen.has(slot) && store.holds(slot) && store.group(slot).endpoint == endpoint) {
                m_edit.remove(slot);
                m_changes.removed.push_back(slot);
            }
        }
    }

    /// A row may have come, changed and gone within the same news.
    void sortOut()
    {
        m_cameNow = SlotSet(m_index.m_store.slotCount());
        m_dropped = SlotSet(m_index.m_store.slotCount());
        for (const Slot slot : m_added) {
            m_cameNow.add(slot);
            if (m_index.m_store.holds(slot))
                m_changes.added.push_back(slot);
        }
        std::erase_if(m_changes.removed, [this](Slot slot) { return m_cameNow.has(slot); });
        for (const auto &[slot, fields] : m_changed) {
            if (m_index.m_store.holds(slot) && !m_cameNow.has(slot))
                m_changes.changed.push_back(slot);
        }
        for (const Slot slot : m_changes.removed)
            m_dropped.add(slot);
    }

    void follow(ListField field)
    {
        std::shared_ptr<const RowOrder> &order = m_index.m_orders[size_t(field)];
        if (!order)
            return;
        std::vector<Slot> placed = m_changes.added;
        SlotSet dropped = m_dropped;
        for (const Slot slot : m_changes.changed) {
            if ((m_changed[slot] & fieldBit(field)) == 0)
                continue;
            placed.push_back(slot);
            dropped.add(slot);
        }
        if (placed.empty() && m_changes.removed.empty())
            return;
        const bool isInUse = field == m_index.m_field || field == ListField::Id;
        if (!isInUse || placed.size() > fewOf(order->slots.size()))
            order.reset();
        else
            order = std::make_shared<RowOrder>(
                rearranged(m_index.m_store, field, *order, dropped, std::move(placed)));
    }

    ConnectionIndex &m_index;
    StoreEdit m_edit;
    Changes m_changes;
    std::vector<Slot> m_added;
    std::unordered_map<Slot, ListFields> m_changed;
    SlotSet m_cameNow;
    SlotSet m_dropped;
};

ConnectionIndex::ConnectionIndex()
{
    for (const ListField field : {ListField::Id, m_field})
        m_orders[size_t(field)] = std::make_shared<RowOrder>();
}

std::vector<Slot> ConnectionIndex::Changes::touched() const
{
    std::vector<Slot> all = added;
    all.insert(all.end(), changed.begin(), changed.end());
    all.insert(all.end(), removed.begin(), removed.end());
    return all;
}

ConnectionIndex::Changes ConnectionIndex::take(const std::vector<News> &news)
{
    Taking taking(*this);
    for (const News &one : news)
        taking.take(one);
    return taking.finish();
}

bool ConnectionIndex::isQuick(const News &news, size_t patience) const
{
    if (news.source)
        return false;
    const size_t rows = m_store.rowCount();
    const bool looksAtAll = news.kind == News::Kind::Whole
        || (news.kind == News::Kind::Marks && news.marks != marks(news.endpoint));
    const size_t looks = news.rows.size() + (looksAtAll ? size_t(m_store.total(news.endpoint)) : 0);
    if (looks > patience || rows + looks <= patience)
        return looks <= patience;
    constexpr size_t comparisons = 4000; // of texts: some milliseconds
    return isSorted() && movedBy(news) * size_t(std::bit_width(rows)) <= comparisons;
}

/// How many rows would have to find a new place.
size_t ConnectionIndex::movedBy(const News &news) const
{
    if (news.kind == News::Kind::Facts)
        return m_field == ListField::System || m_field == ListField::Scope ? m_store.rowCount() : 0;
    return size_t(std::ranges::count_if(news.rows, [&](const Connection &row) {
        const std::optional<Slot> known = m_store.find({news.endpoint, row.id});
        return !known || (m_store.differing(*known, row) & fieldBit(m_field)) != 0;
    }));
}

void ConnectionIndex::setSort(ListField field, Qt::SortOrder direction)
{
    m_field = field;
    m_direction = direction;
}

void ConnectionIndex::makeOrder(const std::atomic<bool> &isStopped)
{
    const auto make = [&](ListField field, const std::vector<Slot> &base) {
        if (std::optional<RowOrder> order = sorted(m_store, field, base, isStopped))
            m_orders[size_t(field)] = std::make_shared<RowOrder>(std::move(*order));
    };
    if (!orderOf(ListField::Id))
        make(ListField::Id, heldSlots());
    if (orderOf(ListField::Id) && !orderOf(m_field))
        make(m_field, orderOf(ListField::Id)->slots);
}

std::vector<Slot> ConnectionIndex::heldSlots() const
{
    std::vector<Slot> slots;
    slots.reserve(m_store.rowCount());
    for (Slot slot = 0; slot < m_store.slotCount(); ++slot) {
        if (m_store.holds(slot))
            slots.push_back(slot);
    }
    return slots;
}

std::vector<Slot> ConnectionIndex::shown(const SlotSet &passing) const
{
    return inOrder(*orderOf(m_field), passing, m_direction);
}

} // namespace linchpin
