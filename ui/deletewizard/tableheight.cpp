// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/tableheight.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace linchpin {

namespace {

constexpr int mostPixels = 200'000; ///< of a table shown whole; layouts count no further than 2^19

} // namespace

TableHeight::TableHeight(QWidget *page, QTableView *table)
    : QObject(page), m_page(page), m_table(table), m_least(table->minimumHeight())
{
    page->installEventFilter(this);
    connect(table->verticalHeader(), &QHeaderView::sectionCountChanged, this, &TableHeight::fit);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TableHeight::followCurrentRow);
}

bool TableHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        enterArea();
    const bool isOtherRoom = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (isOtherRoom || (watched == m_page && event->type() == QEvent::LayoutRequest))
        fit();
    return QObject::eventFilter(watched, event);
}

void TableHeight::enterArea()
{
    QWidget *viewport = m_page->parentWidget();
    auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    if (area == m_area)
        return;
    m_area = area;
    if (area)
        viewport->installEventFilter(this);
}

int TableHeight::wholeHeight() const
{
    return m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
        + m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth();
}

void TableHeight::fit()
{
    if (!m_area || !m_page->layout())
        return;
    // What the layout asks for the table now is not what it would ask for with the least height.
    const int hint = m_table->sizeHint().height();
    const int others = m_page->layout()->totalHeightForWidth(m_page->width())
        - std::max(hint, m_table->minimumHeight());
    const bool isShort = others + std::max(hint, m_least) > m_area->viewport()->height();
    const bool isWhole = isShort && wholeHeight() <= mostPixels;
    m_table->setMinimumHeight(isWhole ? std::max(wholeHeight(), m_least) : m_least);
    m_table->setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

/// The table sees all its rows and does not scroll to one; the keys must not leave the window.
void TableHeight::followCurrentRow() const
{
    if (!m_area || m_table->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    const QRect row = m_table->visualRect(m_table->currentIndex());
    if (!row.isValid())
        return;
    const QPoint where = m_table->viewport()->mapTo(m_page, row.center());
    const QPoint shown = m_area->viewport()->rect().center() - m_page->pos();
    m_area->ensureVisible(shown.x(), where.y(), 0, row.height() / 2 + 1); // sideways it stays
}

} // namespace linchpin
