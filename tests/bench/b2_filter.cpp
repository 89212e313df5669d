// SPDX-License-Identifier: Apache-2.0
// B2: from a keystroke in the filter to the repainted list, selection and scroll position kept.
#include "models/item/connectiontablemodel.h"
#include "models/item/plaintext.h"
#include "tests/bench/figures.h"
#include "tests/bench/listwindow.h"
#include "tests/bench/samplelist.h"

#include <QApplication>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <cstring>
#include <map>

using namespace Qt::StringLiterals;
using namespace linchpin;
using namespace linchpin::bench;

namespace {

/// What a person types and takes back, one key at a time.
QStringList keystrokes()
{
    QStringList texts;
    for (const QString &word : {u"orders 12"_s, u"straße"_s, u"POSTGRES prod"_s, u"zzz"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts << word.left(length);
        for (qsizetype length = word.size() - 1; length >= 0; --length)
            texts << word.left(length);
    }
    return texts;
}

std::vector<double> typed(QTableView &table, const QStringList &texts,
                          const std::function<void(const QString &)> &setFilter)
{
    std::vector<double> took;
    for (const QString &text : texts)
        took.push_back(millisecondsOf([&] {
            setFilter(text);
            settle(table);
        }));
    return took;
}

/// The least that a look at every name costs: one pass over their bytes, and one frame.
double floorOf(const std::vector<Connection> &rows, QTableView &table)
{
    std::string names;
    for (const Connection &row : rows)
        names += foldedForSearch(row.name).toStdString() + '\n';
    volatile const void *found = nullptr;
    const double scan = medianMilliseconds(
        5, [&] { found = memmem(names.data(), names.size(), "not in there", 12); });
    return scan + medianMilliseconds(5, [&] { table.viewport()->repaint(); });
}

void measure(const Figures &figures, int count, bool withPeer)
{
    const std::vector<Connection> rows = sampleConnections(count);
    ConnectionTableModel model;
    model.setConnections(u"one"_s, rows);
    settle(model);
    const auto table = shownTable(model);
    table->selectRow(count / 2);
    table->verticalScrollBar()->setValue(count / 2);
    const double floor = floorOf(rows, *plainTable(model));
    const std::vector<double> took =
        typed(*table, keystrokes(), [&](const QString &text) { model.setFilter(text); });
    std::optional<double> peer;
    if (withPeer) {
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortLocaleAware(true);
        proxy.sort(0);
        const auto peerTable = plainTable(proxy);
        peer = quantile(typed(*peerTable, {u"o"_s, u"or"_s, u"ord"_s, u"or"_s, u"o"_s, u""_s},
                              [&](const QString &text) { proxy.setFilterFixedString(text); }),
                        0.5);
    }
    const QString size = QString::number(count);
    figures.add({u"B2"_s, u"keystroke to repainted list, %1 rows, median"_s.arg(size),
                 quantile(took, 0.5), u"ms"_s, floor, peer, u"filter"_s, count});
    figures.add({u"B2"_s,
                 u"keystroke to repainted list, %1 rows, p99"_s.arg(size),
                 quantile(took, 0.99),
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
        return measure(figures, 10000, true), 0;
    for (const int count : {1000, 10000, 100000, 1000000})
        measure(figures, count, true);
    return 0;
}
