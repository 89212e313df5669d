// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/rowtable.h"

#include "ui/widget/icondelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace linchpin {

void beRowTable(QTableView &table)
{
    table.setItemDelegate(new IconDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 9);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace linchpin
