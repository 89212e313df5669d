// SPDX-License-Identifier: Apache-2.0
#include "models/item/roworder.h"

#include <algorithm>

namespace linchpin {

namespace {

RowOrder without(const RowOrder &order, const SlotSet &dropped)
{
    RowOrder kept{{}, SlotSet(order.slots.size())};
    kept.slots.reserve(order.slots.size());
    bool isSame = true; // as the last one kept: so were all that were dropped between
    for (size_t place = 0; place < order.slots.size(); ++place) {
        isSame = isSame && order.sameAsBefore.has(Slot(place));
        if (dropped.has(order.slots[place]))
            continue;
        if (isSame)
            kept.sameAsBefore.add(Slot(kept.slots.size()));
        kept.slots.push_back(order.slots[place]);
        isSame = true;
    }
    return kept;
}

/// Appends to an order; what is the same as before is known, or has to be compared.
class Appender
{
public:
    Appender(const RowKeys &keys, size_t size) : m_keys(keys), m_order{{}, SlotSet(size)}
    {
        m_order.slots.reserve(size);
    }
    void append(const RowOrder &from, size_t begin, size_t end)
    {
        for (size_t place = begin; place < end; ++place) {
            if (place == begin && begin < end)
                compareAndAppend(from.slots[place]);
            else
                append(from.slots[place], from.sameAsBefore.has(Slot(place)));
        }
    }
    void compareAndAppend(Slot slot)
    {
        append(slot, !m_order.slots.empty() && m_keys.compare(m_order.slots.back(), slot) == 0);
    }
    [[nodiscard]] RowOrder take() { return std::move(m_order); }

private:
    void append(Slot slot, bool isSame)
    {
        if (isSame)
            m_order.sameAsBefore.add(Slot(m_order.slots.size()));
        m_order.slots.push_back(slot);
    }

    const RowKeys &m_keys;
    RowOrder m_order;
};

} // namespace

RowOrder rearranged(const ConnectionStore &store, ListField field, const RowOrder &order,
                    const SlotSet &dropped, std::vector<Slot> placed)
{
    const RowOrder kept = without(order, dropped);
    const RowKeys keys(store, field);
    const RowKeys ids(store, ListField::Id);
    const auto isBefore = [&](Slot left, Slot right) {
        const int by = keys.compare(left, right);
        return by != 0 ? by < 0 : ids.compare(left, right) < 0;
    };
    std::ranges::sort(placed, isBefore);
    Appender made(keys, kept.slots.size() + placed.size());
    size_t done = 0;
    for (const Slot slot : placed) {
        const auto from = kept.slots.begin() + std::ptrdiff_t(done);
        const auto at = std::lower_bound(from, kept.slots.end(), slot, isBefore);
        const size_t end = size_t(at - kept.slots.begin());
        made.append(kept, done, end);
        made.compareAndAppend(slot);
        done = end;
    }
    made.append(kept, done, kept.slots.size());
    return made.take();
}

std::vector<Slot> inOrder(const RowOrder &order, const SlotSet &set, Qt::SortOrder direction)
{
    // Written ahead of what is kept: no branch that a processor could guess wrong.
    std::vector<Slot> shown(set.count() + 1);
    size_t size = 0;
    const auto take = [&](size_t begin, size_t end) {
        for (size_t place = begin; place < end; ++place) {
            shown[size] = order.slots[place];
            size += size_t(set.has(order.slots[place]));
        }
    };
    if (direction == Qt::AscendingOrder) {
        take(0, order.slots.size());
    } else {
        for (size_t end = order.slots.size(); end > 0;) {
            size_t begin = end - 1;
            while (begin > 0 && order.sameAsBefore.has(Slot(begin)))
                --begin;
            take(begin, end);
            end = begin;
        }
    }
    shown.resize(size);
    return shown;
}

} // namespace linchpin
