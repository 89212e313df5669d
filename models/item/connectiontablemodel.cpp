// SPDX-License-Identifier: Apache-2.0
#include "models/item/connectiontablemodel.h"

#include "models/domain/plan.h"
#include "models/domain/protection.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <QMetaEnum>

#include <algorithm>
#include <iterator>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

const int columns = QMetaEnum::fromType<ConnectionTableModel::Column>().keyCount();

ConnectionIndex::Field fieldOf(ConnectionTableModel::Column column)
{
    using Column = ConnectionTableModel::Column;
    using Field = ConnectionIndex::Field;
    switch (column) {
    case Column::Name: return Field::Name;
    case Column::State: return Field::State;
    case Column::Type: return Field::Type;
    case Column::Alias: return Field::Alias;
    case Column::System: return Field::System;
    case Column::Endpoint: return Field::Endpoint;
    case Column::Scope: return Field::Scope;
    case Column::Modified: return Field::Modified;
    case Column::Id: return Field::Id;
    }
    return Field::Name;
}

QString stateText(const Connection &connection)
{
    const QString state = textOf(connection.state);
    //: State of a connection in the list. %1 is "Active" or the like; protected by a rule of ours.
    return connection.traits.contains(protectedTrait)
        ? ConnectionTableModel::tr("Protected, %1").arg(state)
        : state;
}

} // namespace

void ConnectionTableModel::setConnections(const QString &endpoint,
                                          const std::vector<Connection> &rows)
{
    take(m_index.replace(endpoint, rows));
}

void ConnectionTableModel::addConnections(const QString &endpoint,
                                          const std::vector<Connection> &rows)
{
    take(m_index.add(endpoint, rows));
}

void ConnectionTableModel::take(const ConnectionIndex::Changes &changes)
{
    if (changes.isEmpty)
        return;
    moveTo(m_index.visible());
    announce(changes.changed);
    m_index.release(changes);
}

void ConnectionTableModel::setEndpointFacts(const QString &endpoint, const QString &system,
                                            const QString &scope)
{
    if (!m_index.setFacts(endpoint, {system, scope}))
        return;
    moveTo(m_index.visible());
    if (!m_visible.empty())
        Q_EMIT dataChanged(index(0, int(Column::System)),
                           index(rowCount() - 1, int(Column::Scope)));
}

void ConnectionTableModel::setFilter(const QString &text)
{
    m_index.setFilter(text);
    moveTo(m_index.visible());
}

void ConnectionTableModel::setEndpoint(const QString &endpoint)
{
    m_index.setEndpoint(endpoint);
    moveTo(m_index.visible());
}

void ConnectionTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_index.setSort(fieldOf(static_cast<Column>(column)), order);
    moveTo(m_index.visible());
}

/// From one order to another with at most one insertion and, if much goes, one removal: what goes
/// is moved to the end and cut off, what comes is put at the end and moved to its place. Thousands
/// of small ranges would freeze a view for seconds. A few rows go where they are, so that a view
/// whose current row goes takes the next one.
void ConnectionTableModel::moveTo(const std::vector<Slot> &wanted)
{
    if (wanted == m_visible)
        return;
    std::vector<bool> isWanted(m_index.slotCount());
    for (const Slot slot : wanted)
        isWanted[size_t(slot)] = true;
    removeAllBut(isWanted);

    std::vector<bool> isShown(m_index.slotCount());
    for (const Slot slot : m_visible)
        isShown[size_t(slot)] = true;
    const size_t kept = m_visible.size();
    if (wanted.size() > kept) {
        beginInsertRows({}, int(kept), int(wanted.size()) - 1);
        std::ranges::copy_if(wanted, std::back_inserter(m_visible),
                             [&](Slot slot) { return !isShown[size_t(slot)]; });
        endInsertRows();
    }
    rearrange(wanted);
}

void ConnectionTableModel::removeAllBut(const std::vector<bool> &isWanted)
{
    constexpr std::ptrdiff_t few = 16;
    const auto goes = [&isWanted](Slot slot) { return !isWanted[size_t(slot)]; };
    const std::ptrdiff_t gone = std::ranges::count_if(m_visible, goes);
    if (gone == 0)
        return;
    if (gone <= few) {
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!goes(m_visible[size_t(row)]))
                continue;
            beginRemoveRows({}, row, row);
            m_visible.erase(m_visible.begin() + row);
            endRemoveRows();
        }
        return;
    }
    std::vector<Slot> order = m_visible;
    std::stable_partition(order.begin(), order.end(), [&goes](Slot slot) { return !goes(slot); });
    rearrange(std::move(order));
    const int kept = rowCount() - int(gone);
    beginRemoveRows({}, kept, rowCount() - 1);
    m_visible.resize(size_t(kept));
    endRemoveRows();
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
        slots.push_back(m_visible.at(size_t(index.row())));
    m_visible = std::move(order);
    const std::vector<int> rows = positions();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows[size_t(slots[size_t(i)])], before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ConnectionTableModel::announce(const std::vector<Slot> &changed)
{
    if (changed.empty())
        return;
    const std::vector<int> rows = positions();
    int first = rowCount();
    int last = -1;
    for (const Slot slot : changed) {
        if (const int row = rows[size_t(slot)]; row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    // One range over all of them: a view repaints what it shows, however wide the range is.
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

std::vector<int> ConnectionTableModel::positions() const
{
    std::vector<int> rows(m_index.slotCount(), -1);
    for (size_t row = 0; row < m_visible.size(); ++row)
        rows[size_t(m_visible[row])] = int(row);
    return rows;
}

std::optional<ConnectionRef> ConnectionTableModel::refAt(const QModelIndex &index) const
{
    const Connection *connection = connectionAt(index);
    if (!connection)
        return std::nullopt;
    return ConnectionRef{m_index.endpoint(m_visible.at(size_t(index.row()))), connection->id};
}

const Connection *ConnectionTableModel::connectionAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return nullptr;
    return &m_index.connection(m_visible.at(size_t(index.row())));
}

const Connection *ConnectionTableModel::find(const ConnectionRef &ref) const
{
    const std::optional<Slot> slot = m_index.find(ref);
    return slot ? &m_index.connection(*slot) : nullptr;
}

QModelIndex ConnectionTableModel::indexOf(const ConnectionRef &ref) const
{
    const std::optional<Slot> slot = m_index.find(ref);
    if (!slot)
        return {};
    const auto it = std::ranges::find(m_visible, *slot);
    return it == m_visible.end() ? QModelIndex() : index(int(it - m_visible.begin()), 0);
}

int ConnectionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ConnectionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ConnectionTableModel::data(const QModelIndex &index, int role) const
{
    const Connection *connection = connectionAt(index);
    if (!connection)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole: return plainToolTip(textAt(index));
    case IconNameRole:
        return static_cast<Column>(index.column()) == Column::State
            ? QVariant(iconNameOf(connection->state))
            : QVariant();
    default: return {};
    }
}

QString ConnectionTableModel::textAt(const QModelIndex &index) const
{
    const Slot slot = m_visible.at(size_t(index.row()));
    const Connection &connection = m_index.connection(slot);
    const QString &endpoint = m_index.endpoint(slot);
    switch (static_cast<Column>(index.column())) {
    case Column::Name: return escapedForDisplay(connection.name);
    case Column::State: return stateText(connection);
    case Column::Type: return escapedForDisplay(connection.type);
    case Column::Alias: return escapedForDisplay(connection.property(u"alias"));
    case Column::System: return m_index.facts(endpoint).system;
    case Column::Endpoint: return endpoint;
    case Column::Scope:
        return escapedForDisplay(scopeText(connection, m_index.facts(endpoint).scope));
    case Column::Modified: return localTime(connection.modified);
    case Column::Id: return connection.id.value;
    }
    return {};
}

QVariant ConnectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    //: Column heading: name of a connection.
    case Column::Name: return tr("Name");
    //: Column heading: whether a connection is active.
    case Column::State: return tr("State");
    //: Column heading: kind of a connection, such as "openai" or "postgres".
    case Column::Type: return tr("Type");
    //: Column heading: second, technical name of a connection.
    case Column::Alias: return tr("Alias");
    //: Column heading: the configured server a connection belongs to.
    case Column::Endpoint: return tr("Endpoint");
    //: Column heading: which of the systems a connection is on, such as "Polytomic".
    case Column::System: return tr("System");
    //: Column heading: the project, product or organisation a connection is in.
    case Column::Scope: return tr("Scope");
    //: Column heading: when a connection was last changed.
    case Column::Modified: return tr("Changed");
    //: Column heading: technical identifier of a connection.
    case Column::Id: return tr("ID");
    }
    return {};
}

} // namespace linchpin
