// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/listwindow.h"

#include "models/item/connectiontablemodel.h"
#include "tests/bench/figures.h"
#include "tests/bench/stallmeter.h"
#include "ui/connections/connectiontable.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QHeaderView>

#include <algorithm>

namespace linchpin::bench {

namespace {

/// Has a widget been painted since?
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_hasPainted |= event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] bool hasPainted() const { return m_hasPainted; }

private:
    bool m_hasPainted = false;
};

void show(QTableView &table)
{
    table.resize(1200, 800);
    table.show();
    settle(table);
}

} // namespace

std::unique_ptr<QTableView> shownTable(ConnectionTableModel &model)
{
    auto table = std::make_unique<QTableView>();
    table->setModel(&model);
    setUpConnectionTable(*table);
    show(*table);
    return table;
}

std::unique_ptr<QTableView> plainTable(QAbstractItemModel &model)
{
    auto table = std::make_unique<QTableView>();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setWordWrap(false);
    table->setModel(&model);
    show(*table);
    return table;
}

void settle(QTableView &table)
{
    const PaintWatch watch(*table.viewport());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (!watch.hasPainted()) // else it would be painted twice
        table.viewport()->repaint();
}

void settle(const ConnectionTableModel &model)
{
    if (!model.isWorking())
        return;
    QEventLoop loop;
    QObject::connect(&model, &ConnectionTableModel::workChanged, &loop, [&model, &loop] {
        if (!model.isWorking())
            loop.quit();
    });
    loop.exec();
}

Waiting waitingFor(const ConnectionTableModel &model, QTableView &table,
                   const std::function<void()> &change)
{
    Waiting waiting;
    waiting.total = millisecondsOf([&] {
        const double call = millisecondsOf(change);
        const StallMeter meter;
        settle(model);
        const double paint = millisecondsOf([&table] { settle(table); });
        waiting.stall = std::max({call, meter.milliseconds(), paint});
    });
    return waiting;
}

} // namespace linchpin::bench
