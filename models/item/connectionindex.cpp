// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectionindex.h"

#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// The C locale sorts by code point, which puts "Zebra" before "apple": not an order for people.
QCollator peopleCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::string searchKeyOf(const QString &endpoint, const ConnectionIndex::EndpointFacts &facts,
                        const Connection &connection)
{
    // A control character keeps a word from matching across two fields.
    constexpr QChar gap(0x1f);
    return foldedForSearch(connection.name + gap + connection.type + gap + textOf(connection.state)
                           + gap + connection.property(u"alias") + gap + connection.traits.join(gap)
                           + gap + facts.system + gap + endpoint + gap
                           + scopeText(connection, facts.scope) + gap + connection.id.value + gap
                           + QString(connection.modified.left(16)).replace(u'T', u' '))
        .toStdString();
}

bool isText(ConnectionIndex::Field field)
{
    using Field = ConnectionIndex::Field;
    return field != Field::State && field != Field::Modified && field != Field::Id;
}

} // namespace

ConnectionIndex::ConnectionIndex() : m_collator(peopleCollator()) { }

ConnectionIndex::Changes ConnectionIndex::replace(const QString &endpoint,
                                                  const std::vector<Connection> &rows)
{
    return merge(endpoint, rows, true);
}

ConnectionIndex::Changes ConnectionIndex::add(const QString &endpoint,
                                              const std::vector<Connection> &rows)
{
    return merge(endpoint, rows, false);
}

ConnectionIndex::Changes ConnectionIndex::merge(const QString &endpoint,
                                                const std::vector<Connection> &rows, bool isWhole)
{
    Changes changes;
    std::vector<Slot> placed;
    std::unordered_set<Slot> seen;
    for (const Connection &row : rows) {
        const ConnectionRef ref{endpoint, row.id};
        auto known = m_slots.constFind(ref);
        const bool isNew = known == m_slots.constEnd();
        const Slot slot = isNew ? takeSlot() : known.value();
        if (!seen.insert(slot).second || (!isNew && connection(slot) == row))
            continue; // a list that names an id twice means one connection
        fill(slot, endpoint, row);
        placed.push_back(slot);
        if (isNew) {
            m_slots.insert(ref, slot);
            ++m_totals[endpoint];
        } else {
            changes.changed.push_back(slot);
        }
    }
    if (isWhole) {
        std::ranges::copy_if(m_order, std::back_inserter(changes.removed), [&](Slot slot) {
            return this->endpoint(slot) == endpoint && !seen.contains(slot);
        });
        for (const Slot slot : changes.removed)
            m_slots.remove({endpoint, connection(slot).id});
        m_totals[endpoint] -= int(changes.removed.size());
    }
    changes.isEmpty = placed.empty() && changes.removed.empty();
    std::vector<Slot> dropped = changes.changed;
    dropped.insert(dropped.end(), changes.removed.begin(), changes.removed.end());
    reorder(dropped, std::move(placed));
    return changes;
}

void ConnectionIndex::release(const Changes &changes)
{
    for (const Slot slot : changes.removed) {
        m_entries[size_t(slot)] = {};
        m_searchKeys[size_t(slot)].clear();
        m_free.push_back(slot);
    }
}

ConnectionIndex::Slot ConnectionIndex::takeSlot()
{
    if (!m_free.empty()) {
        const Slot slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    m_entries.emplace_back();
    m_searchKeys.emplace_back();
    return Slot(m_entries.size() - 1);
}

void ConnectionIndex::fill(Slot slot, const QString &endpoint, const Connection &connection)
{
    Entry &entry = m_entries[size_t(slot)];
    entry.endpoint = endpoint;
    entry.connection = connection;
    makeKeys(slot);
}

void ConnectionIndex::makeKeys(Slot slot)
{
    Entry &entry = m_entries[size_t(slot)];
    m_searchKeys[size_t(slot)] =
        searchKeyOf(entry.endpoint, facts(entry.endpoint), entry.connection);
    makeSortKey(entry);
}

bool ConnectionIndex::setFacts(const QString &endpoint, const EndpointFacts &facts)
{
    if (m_facts.value(endpoint) == facts)
        return false;
    m_facts.insert(endpoint, facts);
    for (const Slot slot : m_order) {
        if (this->endpoint(slot) == endpoint)
            makeKeys(slot);
    }
    sortSlots(m_order);
    return true;
}

/// Takes slots out of the order and puts slots in at their places: one pass, no new sort of what
/// stays.
void ConnectionIndex::reorder(const std::vector<Slot> &dropped, std::vector<Slot> placed)
{
    if (!dropped.empty()) {
        std::vector<bool> isDropped(m_entries.size());
        for (const Slot slot : dropped)
            isDropped[size_t(slot)] = true;
        std::erase_if(m_order, [&](Slot slot) { return isDropped[size_t(slot)]; });
    }
    if (placed.empty())
        return;
    sortSlots(placed);
    std::vector<Slot> merged;
    merged.reserve(m_order.size() + placed.size());
    std::ranges::merge(m_order, placed, std::back_inserter(merged),
                       [this](Slot a, Slot b) { return isBefore(a, b); });
    m_order = std::move(merged);
}

void ConnectionIndex::setSort(Field field, Qt::SortOrder order)
{
    m_sortOrder = order;
    if (field != m_field) {
        m_field = field;
        for (const Slot slot : m_order)
            makeSortKey(m_entries[size_t(slot)]);
    }
    sortSlots(m_order);
}

void ConnectionIndex::setFilter(const QString &text)
{
    m_words.clear();
    for (const QString &word : foldedForSearch(text).split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(word.toStdString());
}

void ConnectionIndex::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
}

std::vector<ConnectionIndex::Slot> ConnectionIndex::visible() const
{
    if (m_words.empty() && m_endpoint.isEmpty())
        return m_order;
    // Keys are read in the order they lie in memory, which is several times faster than in the
    // order of the rows.
    std::vector<bool> isPassed(m_entries.size());
    for (size_t slot = 0; slot < m_entries.size(); ++slot)
        isPassed[slot] = passes(slot);
    std::vector<Slot> passed;
    passed.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(passed),
                         [&isPassed](Slot slot) { return isPassed[size_t(slot)]; });
    return passed;
}

bool ConnectionIndex::passes(size_t slot) const
{
    if (!m_endpoint.isEmpty() && m_entries[slot].endpoint != m_endpoint)
        return false;
    return std::ranges::all_of(m_words, [&key = m_searchKeys[slot]](const std::string &word) {
        return key.find(word) != std::string::npos;
    });
}

std::optional<ConnectionIndex::Slot> ConnectionIndex::find(const ConnectionRef &ref) const
{
    const auto it = m_slots.constFind(ref);
    return it == m_slots.constEnd() ? std::nullopt : std::optional<Slot>(it.value());
}

int ConnectionIndex::total() const
{
    return m_endpoint.isEmpty() ? int(m_order.size()) : m_totals.value(m_endpoint);
}

void ConnectionIndex::sortSlots(std::vector<Slot> &slots) const
{
    std::ranges::stable_sort(slots, [this](Slot a, Slot b) { return isBefore(a, b); });
}

void ConnectionIndex::makeSortKey(Entry &entry) const
{
    if (isText(m_field))
        entry.sortKey = m_collator.sortKey(sortTextOf(entry));
    else
        entry.sortKey.reset();
}

QString ConnectionIndex::sortTextOf(const Entry &entry) const
{
    switch (m_field) {
    case Field::Name: return entry.connection.name;
    case Field::Type: return entry.connection.type;
    case Field::Alias: return entry.connection.property(u"alias");
    case Field::System: return facts(entry.endpoint).system;
    case Field::Endpoint: return entry.endpoint;
    case Field::Scope: return scopeText(entry.connection, facts(entry.endpoint).scope);
    case Field::State:
    case Field::Modified:
    case Field::Id: return {};
    }
    return {};
}

bool ConnectionIndex::isBefore(Slot a, Slot b) const
{
    const Entry &left = m_entries[size_t(a)];
    const Entry &right = m_entries[size_t(b)];
    int order = 0;
    if (left.sortKey && right.sortKey)
        order = left.sortKey->compare(*right.sortKey);
    else if (m_field == Field::State)
        order = int(left.connection.state) - int(right.connection.state);
    else if (m_field == Field::Modified)
        order = QString::compare(left.connection.modified, right.connection.modified);
    if (order != 0)
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    // Equal names are common: the id makes the order total, so that nothing jumps at a refresh.
    order = QString::compare(left.connection.id.value, right.connection.id.value);
    if (order == 0)
        order = QString::compare(left.endpoint, right.endpoint);
    return m_field == Field::Id && m_sortOrder == Qt::DescendingOrder ? order > 0 : order < 0;
}

} // namespace linchpin
