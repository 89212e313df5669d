// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QCollator>
#include <QHash>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace linchpin {

/// The connections of all endpoints with a sorted and filtered order over them. Plain values, no Qt
/// model.
///
/// Every connection has a slot that stays the same while it exists, so an order is a vector of
/// slots and a change moves numbers, not rows. Search keys and collation keys are made once per
/// connection, never per comparison.
class ConnectionIndex
{
public:
    enum class Field { Name, State, Type, Alias, System, Endpoint, Scope, Modified, Id };
    using Slot = int;

    ConnectionIndex();

    /// What every row of an endpoint says of it, besides its name.
    struct EndpointFacts
    {
        QString system; ///< name for people
        QString scope; ///< for connections that carry none of their own
        bool operator==(const EndpointFacts &) const = default;
    };
    /// False: it was known already, nothing is another.
    [[nodiscard]] bool setFacts(const QString &endpoint, const EndpointFacts &facts);
    [[nodiscard]] EndpointFacts facts(const QString &endpoint) const
    {
        return m_facts.value(endpoint);
    }

    /// What a merge did. Removed slots keep their values until release(), for the views' last look.
    struct Changes
    {
        std::vector<Slot> changed; ///< same connection, other values
        std::vector<Slot> removed;
        bool isEmpty = true;
    };
    /// The whole list of one endpoint: what is not in it is gone.
    [[nodiscard]] Changes replace(const QString &endpoint, const std::vector<Connection> &rows);
    /// More rows of one endpoint; nothing goes.
    [[nodiscard]] Changes add(const QString &endpoint, const std::vector<Connection> &rows);
    void release(const Changes &changes);

    void setSort(Field field, Qt::SortOrder order);
    void setFilter(const QString &text); ///< every word must be found somewhere; empty: everything
    void setEndpoint(const QString &endpoint); ///< only this one; empty: all

    [[nodiscard]] std::vector<Slot> visible() const; ///< what passes the filter, in order; O(all)
    [[nodiscard]] const Connection &connection(Slot slot) const
    {
        return m_entries.at(size_t(slot)).connection;
    }
    [[nodiscard]] const QString &endpoint(Slot slot) const
    {
        return m_entries.at(size_t(slot)).endpoint;
    }
    [[nodiscard]] std::optional<Slot> find(const ConnectionRef &ref) const;
    [[nodiscard]] size_t slotCount() const
    {
        return m_entries.size();
    } ///< upper bound of slot numbers
    [[nodiscard]] int total() const; ///< of the chosen endpoint, or of all

private:
    struct Entry
    {
        QString endpoint;
        Connection connection;
        std::optional<QCollatorSortKey> sortKey; ///< of the current sort field, if that is text
    };
    [[nodiscard]] Changes merge(const QString &endpoint, const std::vector<Connection> &rows,
                                bool isWhole);
    [[nodiscard]] Slot takeSlot();
    void fill(Slot slot, const QString &endpoint, const Connection &connection);
    void reorder(const std::vector<Slot> &dropped, std::vector<Slot> placed);
    void sortSlots(std::vector<Slot> &slots) const;
    void makeKeys(Slot slot);
    void makeSortKey(Entry &entry) const;
    [[nodiscard]] QString sortTextOf(const Entry &entry) const;
    [[nodiscard]] bool isBefore(Slot a, Slot b) const;
    [[nodiscard]] bool passes(size_t slot) const;

    std::vector<Entry> m_entries;
    std::vector<std::string>
        m_searchKeys; ///< by slot: folded UTF-8, apart from what it is not needed with
    std::vector<Slot> m_free;
    std::vector<Slot> m_order; ///< all live slots, sorted
    QHash<ConnectionRef, Slot> m_slots;
    QHash<QString, int> m_totals;
    QHash<QString, EndpointFacts> m_facts; ///< by endpoint
    QCollator m_collator;
    std::vector<std::string> m_words; ///< folded UTF-8
    QString m_endpoint;
    Field m_field = Field::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace linchpin
