// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionindex.h"

#include <QAbstractTableModel>

namespace linchpin {

/// The connections of all endpoints as a table, sorted and filtered inside: a proxy model costs
/// seconds at 100 000 rows, the index costs milliseconds. Never resets; whatever changes, selection
/// and persistent indexes survive.
class ConnectionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, State, Type, System, Endpoint, Scope, Alias, Modified, Id };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void setConnections(const QString &endpoint,
                        const std::vector<Connection> &rows); ///< the whole list, merged by id
    void addConnections(const QString &endpoint,
                        const std::vector<Connection> &rows); ///< a page of it
    /// What the columns of an endpoint's rows say of it: the system's name for people, and the
    /// scope of connections that carry none of their own.
    void setEndpointFacts(const QString &endpoint, const QString &system, const QString &scope);
    void setFilter(const QString &text);
    void setEndpoint(const QString &endpoint); ///< shows only this one; empty: all

    [[nodiscard]] std::optional<ConnectionRef> refAt(const QModelIndex &index) const;
    [[nodiscard]] const Connection *
    connectionAt(const QModelIndex &index) const; ///< valid until the next change
    [[nodiscard]] const Connection *
    find(const ConnectionRef &ref) const; ///< shown or not; null if there is none
    [[nodiscard]] QModelIndex
    indexOf(const ConnectionRef &ref) const; ///< invalid if it is not shown
    [[nodiscard]] int total() const
    {
        return m_index.total();
    } ///< of the chosen endpoint, without the filter

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Slot = ConnectionIndex::Slot;
    void take(const ConnectionIndex::Changes &changes);
    void moveTo(const std::vector<Slot> &wanted);
    void removeAllBut(const std::vector<bool> &isWanted);
    void rearrange(std::vector<Slot> order);
    void announce(const std::vector<Slot> &changed);
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] std::vector<int> positions() const; ///< slot -> row, -1 where it is not shown

    ConnectionIndex m_index;
    std::vector<Slot> m_visible; ///< row -> slot
};

} // namespace linchpin
