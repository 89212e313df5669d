// SPDX-License-Identifier: Apache-2.0
// B3: a click on a header until the list is in the other order and repainted.
#include "models/item/connectiontablemodel.h"
#include "tests/bench/figures.h"
#include "tests/bench/listwindow.h"
#include "tests/bench/samplelist.h"

#include <QApplication>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

/// A stable sort of an index by keys that are there already.
double floorOf(const std::vector<Connection> &rows)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(rows.size());
    for (const Connection &row : rows)
        keys.push_back(collator.sortKey(row.name));
    std::vector<int> order(rows.size());
    return medianMilliseconds(3, [&] {
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, [&keys](int a, int b) {
            return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0;
        });
    });
}

void measure(const Figures &figures, int count)
{
    const std::vector<Connection> rows = sampleConnections(count);
    ConnectionTableModel model;
    model.setConnections(u"one"_s, rows);
    const auto table = shownTable(model);
    const double floor = floorOf(rows);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortLocaleAware(true);
    const auto peerTable = shownTable(proxy);
    const double peer = millisecondsOf([&] {
        proxy.sort(0);
        settle(*peerTable);
    });
    proxy.setSourceModel(nullptr);
    const auto sorted = [&](ConnectionTableModel::Column column, Qt::SortOrder order) {
        return millisecondsOf([&] {
            model.sort(int(column), order);
            settle(*table);
        });
    };
    using Column = ConnectionTableModel::Column;
    const QString size = QString::number(count);
    model.sort(int(Column::Modified));
    figures.add({u"B3"_s, u"sort by name, keys to be made, %1 rows"_s.arg(size),
                 sorted(Column::Name, Qt::AscendingOrder), u"ms"_s, floor, peer});
    figures.add({u"B3"_s, u"sort by name, the other way, %1 rows"_s.arg(size),
                 sorted(Column::Name, Qt::DescendingOrder), u"ms"_s, floor, peer});
    figures.add({u"B3"_s,
                 u"sort by state, %1 rows"_s.arg(size),
                 sorted(Column::State, Qt::AscendingOrder),
                 u"ms"_s,
                 floor,
                 {}});
    figures.add({u"B3"_s,
                 u"sort by time, %1 rows"_s.arg(size),
                 sorted(Column::Modified, Qt::AscendingOrder),
                 u"ms"_s,
                 floor,
                 {}});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Figures figures(argc, argv);
    measure(figures, 10000);
    if (figures.isQuick())
        return 0;
    measure(figures, 100000);
    measure(figures, 1000000);
    return 0;
}
