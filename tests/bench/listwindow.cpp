// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/listwindow.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace linchpin::bench {

std::unique_ptr<QTableView> shownTable(QAbstractItemModel &model)
{
    auto table = std::make_unique<QTableView>();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setWordWrap(false);
    table->setModel(&model);
    table->resize(1200, 800);
    table->show();
    settle(*table);
    return table;
}

void settle(QTableView &table)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    table.viewport()->repaint();
}

} // namespace linchpin::bench
