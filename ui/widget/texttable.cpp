// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/texttable.h"

#include "ui/widget/naming.h"

#include <QHeaderView>

namespace linchpin {

TextTable::TextTable(const char *objectName, const QString &accessibleName,
                     const QStringList &columns, QWidget *parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent)
{
    named(this, objectName, accessibleName);
    setHorizontalHeaderLabels(columns);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void TextTable::setRows(const std::vector<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    int number = 0;
    for (const QStringList &row : rows) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(number, column, new QTableWidgetItem(row.value(column)));
        ++number;
    }
    resizeColumnsToContents();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 2 * letter, 48 * letter));
}

int TextTable::chosen() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

} // namespace linchpin
