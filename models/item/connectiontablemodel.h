// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/indexmaker.h"
#include "models/item/rowfilter.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace linchpin {

/// The connections of all endpoints as a table, sorted and filtered inside: a proxy model costs
/// seconds at 100 000 rows, the index costs milliseconds. Never resets; whatever changes, selection
/// and persistent indexes survive.
///
/// What takes long (a list of many rows, an order not made yet) is worked out on another thread,
/// and the table shows what it showed until that is whole. The filter always works at once.
class ConnectionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, State, Type, System, Endpoint, Scope, Alias, Modified, Id };
    Q_ENUM(Column)

    explicit ConnectionTableModel(QObject *parent = nullptr);

    /// The whole list, merged by id. A source is read on the other thread; if that fails, nothing
    /// of it is shown, and sourceFailed() says why.
    void setConnections(const QString &endpoint, std::vector<Connection> rows);
    void readConnections(const QString &endpoint, ConnectionSource source);
    void addConnections(const QString &endpoint, std::vector<Connection> rows); ///< a page of it
    /// Which of an endpoint's rows, whenever they come, are marked as protected.
    void setMarks(const QString &endpoint, ConnectionIndex::Marks marks);
    /// What an endpoint's rows say of it: the system's name for people, and the scope of those
    /// that carry none of their own.
    void setEndpointFacts(const QString &endpoint, const QString &system, const QString &scope);
    void setFilter(const QString &text);
    void setEndpoint(const QString &endpoint); ///< shows only this one; empty: all

    [[nodiscard]] bool isWorking() const { return m_maker.isWorking(); } ///< not all is shown yet
    void setPatience(int rows); ///< so many rows are worked on at once; more, on another thread

    [[nodiscard]] std::optional<ConnectionRef> refAt(const QModelIndex &index) const;
    /// Valid until the next change; null if there is none. find(): shown or not.
    [[nodiscard]] const Connection *connectionAt(const QModelIndex &index) const;
    [[nodiscard]] const Connection *find(const ConnectionRef &ref) const;
    [[nodiscard]] QModelIndex indexOf(const ConnectionRef &ref) const; ///< if it is not shown: none
    [[nodiscard]] int total() const; ///< of the chosen endpoint, without the filter
    /// All of an endpoint, shown or not, unpacked: that takes a while.
    [[nodiscard]] std::vector<Connection> connectionsOf(const QString &endpoint) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void workChanged(); ///< isWorking() is another, or something that was worked on is shown now
    void sourceFailed(const QString &endpoint, const linchpin::ApiError &error);

private:
    void tell(ConnectionIndex::News news);
    void workOn();
    void takeMade(IndexMaker::Made made);
    void adopt(ConnectionIndex &next, const ConnectionIndex::Changes &changes);
    void showChanges(const ConnectionIndex::Changes &changes);
    void showPassing();
    void moveTo(std::vector<Slot> wanted, const SlotSet &wantedSet);
    void removeAllBut(const SlotSet &kept);
    void removeEach(const SlotSet &kept);
    void rearrange(std::vector<Slot> order);
    void announce(const ConnectionIndex::Changes &changes);
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] Slot slotAt(const QModelIndex &index) const
    {
        return m_visible[size_t(index.row())];
    }
    [[nodiscard]] const Connection *connection(Slot slot) const;

    ConnectionIndex m_index; ///< what is shown
    RowFilter m_filter;
    IndexMaker m_maker;
    std::vector<ConnectionIndex::News> m_waiting; ///< for the maker, in the order they came
    size_t m_patience = 4000;
    ListField m_wantedField = ListField::Name;
    Qt::SortOrder m_wantedDirection = Qt::AscendingOrder;

    std::vector<Slot> m_visible; ///< row -> slot
    SlotSet m_shown; ///< the same as a set
    std::shared_ptr<const RowOrder> m_shownOrder; ///< that m_visible was made with
    Qt::SortOrder m_shownDirection = Qt::AscendingOrder;
    mutable std::unordered_map<Slot, Connection> m_unpacked; ///< handed out; until the next change
};

} // namespace linchpin
