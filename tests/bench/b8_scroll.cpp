// SPDX-License-Identifier: Apache-2.0
// B8: scrolling through everything, and a list that changes all the time under one's eyes.
#include "models/item/connectiontablemodel.h"
#include "tests/bench/figures.h"
#include "tests/bench/listwindow.h"
#include "tests/bench/samplelist.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

std::vector<double> framesWhileScrolling(QTableView &table, int positions)
{
    std::vector<double> took;
    QScrollBar *bar = table.verticalScrollBar();
    for (int position = 0; position < positions; ++position) {
        took.push_back(millisecondsOf([&] {
            bar->setValue(int(qint64(bar->maximum()) * position / positions));
            settle(table);
        }));
    }
    return took;
}

/// One viewport of the same table with nothing behind it.
double floorOf()
{
    QStandardItemModel plain(60, 7);
    for (int row = 0; row < 60; ++row) {
        for (int column = 0; column < 7; ++column)
            plain.setItem(row, column, new QStandardItem(u"Orders Straße 12345"_s));
    }
    const auto table = shownTable(plain);
    return medianMilliseconds(20, [&] { settle(*table); });
}

void measure(const Figures &figures, int count)
{
    std::vector<Connection> rows = sampleConnections(count);
    ConnectionTableModel model;
    model.setConnections(u"one"_s, rows);
    model.sort(int(ConnectionTableModel::Column::Name));
    const auto table = shownTable(model);
    const double floor = floorOf();
    const QString size = QString::number(count);
    const std::vector<double> frames = framesWhileScrolling(*table, 60);
    figures.add({u"B8"_s,
                 u"scroll through %1 rows, frame, p99"_s.arg(size),
                 quantile(frames, 0.99),
                 u"ms"_s,
                 floor,
                 {}});
    // 10 000 rows of the list say something new, a hundred batches of a hundred.
    std::vector<double> stalls;
    for (int batch = 0; batch < 100; ++batch) {
        std::vector<Connection> changed;
        for (int i = 0; i < 100; ++i) {
            Connection &row = rows[std::size_t((batch * 100 + i) * (count / 10000))];
            row.state = row.state == ConnectionState::Active ? ConnectionState::Inactive
                                                             : ConnectionState::Active;
            changed.push_back(row);
        }
        stalls.push_back(millisecondsOf([&] {
            model.addConnections(u"one"_s, changed);
            settle(*table);
        }));
    }
    figures.add({u"B8"_s,
                 u"100 changed rows of %1 until painted, p99"_s.arg(size),
                 quantile(stalls, 0.99),
                 u"ms"_s,
                 floor,
                 {}});
    figures.add({u"B8"_s,
                 u"the whole list of %1 rows read again, stall"_s.arg(size),
                 millisecondsOf([&] {
                     model.setConnections(u"one"_s, rows);
                     settle(*table);
                 }),
                 u"ms"_s,
                 floor,
                 {}});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Figures figures(argc, argv);
    if (figures.isQuick())
        return measure(figures, 10000), 0;
    measure(figures, 100000);
    measure(figures, 1000000);
    return 0;
}
