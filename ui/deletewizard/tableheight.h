// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QScrollArea;
class QTableView;
class QWidget;

namespace linchpin {

/// Keeps a table from scrolling inside a page that scrolls: where the page has not enough room for
/// itself with a few rows, the table is as tall as its rows and the page alone scrolls up and down.
/// A table of very many rows keeps its own scroll bar.
class TableHeight final : public QObject
{
    Q_OBJECT

public:
    /// A child of the page; the table stands in the page's layout, with the least height it has
    /// where there is room.
    TableHeight(QWidget *page, QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enterArea();
    void fit();
    void followCurrentRow() const;
    [[nodiscard]] int wholeHeight() const;

    QWidget *m_page;
    QTableView *m_table;
    int m_least; ///< the height of the table where there is room
    QPointer<QScrollArea> m_area; ///< which the page is shown in, once it is
};

} // namespace linchpin
