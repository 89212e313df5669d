// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectiontable.h"

#include "models/item/connectiontablemodel.h"
#include "ui/widget/listdelegate.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>
#include <QTimer>

#include <array>

namespace linchpin {

namespace {

/// A notice above the list takes room from it: what somebody looks at is not to slip out of sight.
class CurrentInSight final : public QObject
{
public:
    explicit CurrentInSight(QTableView &table) : QObject(&table), m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Resize)
            return false;
        const QRect row = m_table.visualRect(m_table.currentIndex());
        const int before = static_cast<QResizeEvent *>(event)->oldSize().height();
        const bool wasInSight = row.isValid() && row.top() >= 0 && row.bottom() < before;
        if (wasInSight && row.bottom() >= m_table.viewport()->height()) // laid out first
            QTimer::singleShot(0, this, [this] { m_table.scrollTo(m_table.currentIndex()); });
        return false;
    }

private:
    QTableView &m_table;
};

} // namespace

void setUpConnectionTable(QTableView &table)
{
    table.setItemDelegate(new ListDelegate(&table));
    new CurrentInSight(table);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Fixed heights: asking 100 000 rows for theirs takes seconds.
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 11);
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    const int em = table.fontMetrics().averageCharWidth();
    constexpr std::array widths{27, 18, 13, 16, 18, 15, 14, 17, 36};
    for (size_t column = 0; column < widths.size(); ++column)
        header->resizeSection(int(column), widths[column] * em);
    // The panel at the right shows the ID, and the filter finds it: in the table it is there for
    // whoever wants it.
    header->setSectionHidden(int(ConnectionTableModel::Column::Id), true);
}

} // namespace linchpin
