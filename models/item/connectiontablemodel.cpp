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

ListField fieldOf(ConnectionTableModel::Column column)
{
    using Column = ConnectionTableModel::Column;
    switch (column) {
    case Column::Name: return ListField::Name;
    case Column::State: return ListField::State;
    case Column::Type: return ListField::Type;
    case Column::Alias: return ListField::Alias;
    case Column::System: return ListField::System;
    case Column::Endpoint: return ListField::Endpoint;
    case Column::Scope: return ListField::Scope;
    case Column::Modified: return ListField::Modified;
    case Column::Id: return ListField::Id;
    }
    return ListField::Name;
}

/// Does nothing remain of a source after it?
bool isEnd(const ConnectionIndex::News &news)
{
    return news.kind == ConnectionIndex::News::Kind::Whole && news.rows.empty() && !news.source;
}

QString stateText(const RowGroup &group)
{
    const QString state = textOf(group.state);
    //: State of a connection in the list. %1 is "Active" or the like; protected by a rule of ours.
    return group.traits.contains(protectedTrait)
        ? ConnectionTableModel::tr("Protected, %1").arg(state)
        : state;
}

} // namespace

ConnectionTableModel::ConnectionTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_maker, &IndexMaker::made, this, [this] {
        takeMade(m_maker.takeMade());
        workOn();
        Q_EMIT workChanged();
    });
}

void ConnectionTableModel::setConnections(const QString &endpoint, std::vector<Connection> rows)
{
    tell({ConnectionIndex::News::Kind::Whole, endpoint, std::move(rows), {}});
}

void ConnectionTableModel::readConnections(const QString &endpoint, ConnectionSource source)
{
    tell({.kind = ConnectionIndex::News::Kind::Whole,
          .endpoint = endpoint,
          .source = std::move(source)});
}

void ConnectionTableModel::addConnections(const QString &endpoint, std::vector<Connection> rows)
{
    tell({ConnectionIndex::News::Kind::More, endpoint, std::move(rows), {}});
}

void ConnectionTableModel::setEndpointFacts(const QString &endpoint, const QString &system,
                                            const QString &scope)
{
    tell({ConnectionIndex::News::Kind::Facts, endpoint, {}, {system, scope}});
}

void ConnectionTableModel::setMarks(const QString &endpoint, ConnectionIndex::Marks marks)
{
    tell({.kind = ConnectionIndex::News::Kind::Marks,
          .endpoint = endpoint,
          .marks = std::move(marks)});
}

void ConnectionTableModel::setPatience(int rows)
{
    m_patience = size_t(std::max(rows, 0));
}

/// What came earlier is shown earlier: while something is worked on, everything else waits.
void ConnectionTableModel::tell(ConnectionIndex::News news)
{
    if (m_maker.isWorking() || !m_index.isQuick(news, m_patience)) {
        // Rows of a source that is left are taken out later, but out of sight now.
        if (isEnd(news)) {
            m_filter.hide(news.endpoint);
            showPassing();
        }
        m_waiting.push_back(std::move(news));
        workOn();
        return;
    }
    if (news.kind == ConnectionIndex::News::Kind::Whole) { // something may go
        ConnectionIndex next = m_index;
        const ConnectionIndex::Changes changes = next.take({std::move(news)});
        next.makeOrder();
        adopt(next, changes);
    } else {
        const ConnectionIndex::Changes changes = m_index.take({std::move(news)});
        m_index.makeOrder();
        showChanges(changes);
    }
}

void ConnectionTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_wantedField = fieldOf(static_cast<Column>(column));
    m_wantedDirection = order;
    if (m_maker.isOnlySorting())
        m_maker.stop();
    workOn();
}

/// Brings about what is wanted: at once if that is quick, else the maker begins with it.
void ConnectionTableModel::workOn()
{
    const bool isAsWanted = m_index.field() == m_wantedField
        && m_index.direction() == m_wantedDirection && m_index.isSorted();
    if (m_maker.isWorking() || (m_waiting.empty() && isAsWanted))
        return;
    ConnectionIndex next = m_index;
    next.setSort(m_wantedField, m_wantedDirection);
    if (m_waiting.empty() && next.store().rowCount() <= m_patience)
        next.makeOrder();
    if (m_waiting.empty() && next.isSorted()) {
        adopt(next, {});
        return;
    }
    m_maker.start(std::move(next), std::exchange(m_waiting, {}));
    Q_EMIT workChanged();
}

void ConnectionTableModel::takeMade(IndexMaker::Made made)
{
    if (made.index.field() == m_wantedField)
        made.index.setSort(m_wantedField, m_wantedDirection);
    if (std::ranges::none_of(m_waiting, isEnd))
        m_filter.showHidden();
    adopt(made.index, made.changes);
    const auto failures = std::exchange(made.changes.failures, {});
    IndexMaker::discard(std::move(made));
    for (const ConnectionIndex::Failure &failure : failures)
        Q_EMIT sourceFailed(failure.endpoint, failure.error);
}

/// Shows the next state; next is the one before after that. What goes, goes while its values are
/// still there, for the views' last look.
void ConnectionTableModel::adopt(ConnectionIndex &next, const ConnectionIndex::Changes &changes)
{
    if (!changes.removed.empty()) {
        SlotSet kept = m_shown;
        for (const Slot slot : changes.removed)
            kept.remove(slot);
        removeAllBut(kept);
    }
    std::swap(m_index, next);
    showChanges(changes);
}

void ConnectionTableModel::showChanges(const ConnectionIndex::Changes &changes)
{
    m_unpacked.clear();
    const std::vector<Slot> touched = changes.touched();
    if (changes.hasOtherFacts || touched.size() > m_index.store().rowCount() / 8)
        m_filter.forget();
    else if (!touched.empty())
        m_filter.recheck(m_index.store(), touched);
    showPassing();
    announce(changes);
}

void ConnectionTableModel::setFilter(const QString &text)
{
    m_filter.setText(text);
    showPassing();
}

void ConnectionTableModel::setEndpoint(const QString &endpoint)
{
    m_filter.setEndpoint(endpoint);
    showPassing();
}

void ConnectionTableModel::showPassing()
{
    const SlotSet passing = m_filter.passing(m_index.store()); // a copy: views may ask for another
    const std::shared_ptr<const RowOrder> order = m_index.order();
    if (order == m_shownOrder && m_index.direction() == m_shownDirection && passing == m_shown)
        return;
    m_shownOrder = order;
    m_shownDirection = m_index.direction();
    moveTo(m_index.shown(passing), passing);
}

std::optional<ConnectionRef> ConnectionTableModel::refAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return std::nullopt;
    const ConnectionStore &store = m_index.store();
    return ConnectionRef{store.group(slotAt(index)).endpoint, {store.id(slotAt(index))}};
}

const Connection *ConnectionTableModel::connectionAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return nullptr;
    return connection(slotAt(index));
}

const Connection *ConnectionTableModel::find(const ConnectionRef &ref) const
{
    const std::optional<Slot> slot = m_index.store().find(ref);
    return slot ? connection(*slot) : nullptr;
}

const Connection *ConnectionTableModel::connection(Slot slot) const
{
    auto known = m_unpacked.find(slot);
    if (known == m_unpacked.end())
        known = m_unpacked.emplace(slot, m_index.store().connection(slot)).first;
    return &known->second;
}

QModelIndex ConnectionTableModel::indexOf(const ConnectionRef &ref) const
{
    const std::optional<Slot> slot = m_index.store().find(ref);
    if (!slot || !m_shown.has(*slot))
        return {};
    return index(int(std::ranges::find(m_visible, *slot) - m_visible.begin()), 0);
}

int ConnectionTableModel::total() const
{
    const QString &endpoint = m_filter.endpoint();
    return endpoint.isEmpty() ? int(m_index.store().rowCount()) : m_index.store().total(endpoint);
}

std::vector<Connection> ConnectionTableModel::connectionsOf(const QString &endpoint) const
{
    const ConnectionStore &store = m_index.store();
    std::vector<Connection> rows;
    rows.reserve(size_t(store.total(endpoint)));
    for (Slot slot = 0; slot < store.slotCount(); ++slot) {
        if (store.holds(slot) && store.group(slot).endpoint == endpoint)
            rows.push_back(store.connection(slot));
    }
    return rows;
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
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(index);
    case Qt::ToolTipRole: return plainToolTip(textAt(index));
    case IconNameRole:
        return static_cast<Column>(index.column()) == Column::State
            ? QVariant(iconNameOf(m_index.store().group(slotAt(index)).state))
            : QVariant();
    default: return {};
    }
}

QString ConnectionTableModel::textAt(const QModelIndex &index) const
{
    const ConnectionStore &store = m_index.store();
    const Slot slot = slotAt(index);
    const RowGroup &group = store.group(slot);
    switch (static_cast<Column>(index.column())) {
    case Column::Name: return escapedForDisplay(store.name(slot));
    case Column::State: return stateText(group);
    case Column::Type: return escapedForDisplay(group.type);
    case Column::Alias: return escapedForDisplay(store.property(slot, u"alias"));
    case Column::System: return store.groups().facts(group.endpoint).system;
    case Column::Endpoint: return group.endpoint;
    case Column::Scope:
        return escapedForDisplay(
            scopeText(group.scope, store.groups().facts(group.endpoint).scope));
    case Column::Modified: return localTime(store.modified(slot));
    case Column::Id: return store.id(slot);
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
