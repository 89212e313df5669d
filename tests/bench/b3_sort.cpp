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

double peerOf(ConnectionTableModel &model)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortLocaleAware(true);
    const auto table = plainTable(proxy);
    return millisecondsOf([&] {
        proxy.sort(0);
        settle(*table);
    });
}

void measure(const Figures &figures, int count)
{
    const std::vector<Connection> rows = sampleConnections(count);
    ConnectionTableModel model;
    model.sort(int(ConnectionTableModel::Column::State));
    model.setConnections(u"one"_s, rows);
    settle(model);
    const auto table = shownTable(model);
    table->selectRow(count / 2);
    const double floor = floorOf(rows);
    const double peer = peerOf(model);
    using Column = ConnectionTableModel::Column;
    const auto sorted = [&](const char *what, Column column, Qt::SortOrder order,
                            std::optional<double> held, const QString &series = {}) {
        const Waiting waiting = waitingFor(model, *table, [&] { model.sort(int(column), order); });
        const QString words = u"sort by %1, %2 rows"_s.arg(QLatin1String(what)).arg(count);
        figures.add({u"B3"_s, words, waiting.total, u"ms"_s, floor, held, series, count});
        figures.add({u"B3"_s, words + u", longest stall"_s, waiting.stall, u"ms"_s, {}, {}});
    };
    sorted("name, keys to be made", Column::Name, Qt::AscendingOrder, peer, u"sort"_s);
    sorted("name, the other way", Column::Name, Qt::DescendingOrder, peer);
    sorted("time", Column::Modified, Qt::AscendingOrder, {});
    sorted("type", Column::Type, Qt::AscendingOrder, {});
    sorted("alias, all empty", Column::Alias, Qt::AscendingOrder, {});
    sorted("name, once more", Column::Name, Qt::AscendingOrder, {});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Figures figures(argc, argv);
    if (figures.isQuick())
        return measure(figures, 10000), 0;
    for (const int count : {1000, 10000, 100000, 1000000})
        measure(figures, count);
    return 0;
}
