// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/decisionfilter.h"

#include "ui/deletewizard/decisionmodel.h"

namespace linchpin {

DecisionFilter::DecisionFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(DecisionModel::SortRole);
    setFilterKeyColumn(-1);
    // A row that is decided while only undecided ones are shown must not vanish under the pointer.
    setDynamicSortFilter(false);
}

void DecisionFilter::setOnlyOpen(bool isOnlyOpen)
{
    m_isOnlyOpen = isOnlyOpen;
    invalidateFilter();
}

bool DecisionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    if (m_isOnlyOpen && !index.data(DecisionModel::IsOpenRole).toBool())
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace linchpin
