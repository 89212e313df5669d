// SPDX-License-Identifier: Apache-2.0
#include "models/item/impacttreemodel.h"

#include "models/domain/kindtext.h"
#include "models/domain/plan.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"

#include <QFont>
#include <QMetaEnum>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
const int columns = QMetaEnum::fromType<ImpactTreeModel::Column>().keyCount();
constexpr quintptr branchId = 0; // a dependent's internal id is its branch's row + 1
} // namespace

void ImpactTreeModel::setImpact(std::optional<Impact> impact)
{
    // Another impact is another world: what is expanded is up to the view, so a reset is right
    // here.
    beginResetModel();
    m_impact = std::move(impact);
    m_groups.clear();
    if (m_impact) {
        constexpr std::array effects{Effect::Blocks, Effect::Cascades, Effect::Breaks,
                                     Effect::Degrades, Effect::Mentions};
        for (const Effect effect : effects) {
            Group group{effect, {}};
            for (size_t i = 0; i < m_impact->dependents.size(); ++i) {
                if (m_impact->dependents[i].effect == effect)
                    group.dependents.push_back(i);
            }
            std::ranges::stable_sort(group.dependents, [this](size_t a, size_t b) {
                const Dependent &left = m_impact->dependents[a];
                const Dependent &right = m_impact->dependents[b];
                return std::pair(left.relation, left.key.kind)
                    < std::pair(right.relation, right.key.kind);
            });
            if (!group.dependents.empty())
                m_groups.push_back(std::move(group));
        }
    }
    endResetModel();
}

const Dependent *ImpactTreeModel::dependentAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.internalId() == branchId)
        return nullptr;
    const Group &group = m_groups.at(size_t(index.internalId() - 1));
    return &m_impact->dependents.at(group.dependents.at(size_t(index.row())));
}

QModelIndex ImpactTreeModel::indexOf(const DependentKey &key) const
{
    for (size_t branch = 0; branch < m_groups.size(); ++branch) {
        const std::vector<size_t> &rows = m_groups[branch].dependents;
        const auto it = std::ranges::find_if(
            rows, [&](size_t row) { return m_impact->dependents[row].key == key; });
        if (it != rows.end())
            return createIndex(int(it - rows.begin()), 0, quintptr(branch + 1));
    }
    return {};
}

const ImpactTreeModel::Group *ImpactTreeModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.internalId() != branchId)
        return nullptr;
    return &m_groups.at(size_t(index.row()));
}

QModelIndex ImpactTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : branchId);
}

QModelIndex ImpactTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == branchId)
        return {};
    return createIndex(int(index.internalId() - 1), 0, branchId);
}

int ImpactTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0)
        return 0;
    const Group *group = groupAt(parent);
    return group ? int(group->dependents.size()) : 0;
}

int ImpactTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return columns;
}

QVariant ImpactTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (const Group *group = groupAt(index))
        return groupData(*group, column, role);
    const Dependent *dependent = dependentAt(index);
    switch (role) {
    case Qt::DisplayRole: return textAt(*dependent, column);
    case Qt::ToolTipRole:
        if (column == Column::Name && !dependent->path.isEmpty())
            return plainToolTip(textAt(*dependent, column) + u'\n'
                                + dependent->path.join(u" › "_s));
        return plainToolTip(textAt(*dependent, column));
    default: return {};
    }
}

QVariant ImpactTreeModel::groupData(const Group &group, Column column, int role) const
{
    if (column != Column::Name)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        //: Heading of a group of dependents. %1 is what happens to them ("Blocks deletion"), %2 how
        //: many there are.
        return tr("%1 (%2)").arg(textOf(group.effect)).arg(group.dependents.size());
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case IconNameRole: return iconNameOf(group.effect);
    default: return {};
    }
}

QString ImpactTreeModel::textAt(const Dependent &dependent, Column column) const
{
    switch (column) {
    case Column::Name:
        return escapedForDisplay(dependent.name.isEmpty() ? dependent.key.id : dependent.name);
    case Column::Kind: return kindText(dependent.key.kind);
    case Column::Through: return throughText(dependent);
    case Column::Activity: return textOf(dependent.activity);
    case Column::Evidence: return escapedForDisplay(dependent.evidence);
    }
    return {};
}

QString ImpactTreeModel::throughText(const Dependent &dependent) const
{
    //: The dependent uses the connection itself, not through something else.
    if (dependent.via.empty())
        return dependent.relation == Relation::Direct ? tr("directly") : QString();
    QStringList names;
    for (const DependentKey &key : dependent.via) {
        const Dependent *between = m_impact->find(key);
        names.append(
            escapedForDisplay(between && !between->name.isEmpty() ? between->name : key.text()));
    }
    return names.join(u", "_s);
}

QVariant ImpactTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    //: Column heading: name of what depends on the connection.
    case Column::Name: return tr("Depends on it");
    //: Column heading: what kind of thing depends, such as "profile".
    case Column::Kind: return tr("Kind");
    //: Column heading: through which other thing it depends on the connection.
    case Column::Through: return tr("Through");
    //: Column heading: whether the dependent is running, active or paused.
    case Column::Activity: return tr("Activity");
    //: Column heading: the member and value that shows the dependence.
    case Column::Evidence: return tr("How we know");
    }
    return {};
}

} // namespace linchpin
