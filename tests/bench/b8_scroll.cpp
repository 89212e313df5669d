// SPDX-License-Identifier: Apache-2.0
// B8: scrolling through everything, and a list that changes all the time under one's eyes.
#include "models/item/connectiontablemodel.h"
#include "tests/bench/figures.h"
#include "tests/bench/listwindow.h"
#include "tests/bench/samplelist.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>

#include <malloc.h>

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
    const auto table = plainTable(plain);
    return medianMilliseconds(20, [&] { settle(*table); });
}

void toggle(Connection &row)
{
    row.state =
        row.state == ConnectionState::Active ? ConnectionState::Inactive : ConnectionState::Active;
}

/// Ten thousand rows a second say something new, in a batch every 60 ms, while someone scrolls:
/// of each the longest time that the window was deaf.
std::vector<double> stallsInAStorm(ConnectionTableModel &model, QTableView &table,
                                   std::vector<Connection> &rows, bool withNames)
{
    constexpr std::size_t perBatch = 600;
    std::vector<double> took;
    QScrollBar *bar = table.verticalScrollBar();
    for (std::size_t batch = 0; batch < 50; ++batch) {
        std::vector<Connection> changed;
        for (std::size_t i = 0; i < perBatch; ++i) {
            Connection &row = rows[(batch * perBatch + i) * 7919 % rows.size()];
            toggle(row);
            if (withNames)
                row.name = u"renamed %1"_s.arg((batch * perBatch + i) * 31 % 1000);
            changed.push_back(row);
        }
        took.push_back(waitingFor(model, table, [&] {
                           bar->setValue(bar->value() + 40);
                           model.addConnections(u"one"_s, std::move(changed));
                       }).stall);
    }
    return took;
}

void measureStorm(const Figures &figures, ConnectionTableModel &model, QTableView &table,
                  std::vector<Connection> &rows, double floor)
{
    const auto count = rows.size();
    for (const bool withNames : {false, true}) {
        const std::vector<double> frames = stallsInAStorm(model, table, rows, withNames);
        const QString what = withNames ? u"600 of %1 rows renamed, painted"_s.arg(count)
                                       : u"600 of %1 rows with another state, painted"_s.arg(count);
        figures.add({u"B8"_s, what + u", median"_s, quantile(frames, 0.5), u"ms"_s, floor, {}});
        figures.add({u"B8"_s, what + u", p99"_s, quantile(frames, 0.99), u"ms"_s, floor, {}});
    }
}

void measureRefresh(const Figures &figures, ConnectionTableModel &model, QTableView &table,
                    std::vector<Connection> rows, double floor)
{
    const auto count = rows.size();
    const auto refresh = [&](const char *how) {
        std::vector<Connection> fresh = rows;
        const Waiting waiting =
            waitingFor(model, table, [&] { model.setConnections(u"one"_s, std::move(fresh)); });
        const QString what = u"list of %1 rows read again, %2"_s.arg(count).arg(QLatin1String(how));
        figures.add({u"B8"_s, what + u", longest stall"_s, waiting.stall, u"ms"_s, floor, {}});
        const QString series = qstrcmp(how, "a tenth changed") == 0 ? u"list"_s : QString();
        figures.add({u"B8"_s,
                     what + u", until shown"_s,
                     waiting.total,
                     u"ms"_s,
                     {},
                     {},
                     series,
                     qint64(count)});
    };
    refresh("nothing new");
    for (std::size_t i = 0; i < count; i += 10)
        toggle(rows[i]);
    refresh("a tenth changed");
    for (std::size_t i = 0; i < count; i += 10)
        rows[i].id.value += u'x';
    refresh("a tenth replaced");
}

void measure(const Figures &figures, int count)
{
    std::vector<Connection> rows = sampleConnections(count);
    ConnectionTableModel model;
    model.setConnections(u"one"_s, rows);
    settle(model);
    const auto table = shownTable(model);
    table->selectRow(count / 2);
    const double floor = floorOf();
    const std::vector<double> frames = framesWhileScrolling(*table, 60);
    figures.add({u"B8"_s,
                 u"scroll through %1 rows, frame, p99"_s.arg(count),
                 quantile(frames, 0.99),
                 u"ms"_s,
                 floor,
                 {}});
    measureStorm(figures, model, *table, rows, floor);
    measureRefresh(figures, model, *table, std::move(rows), floor);
}

std::size_t textBytes(const Connection &row)
{
    return std::size_t((row.id.value + row.name + row.modified).toUtf8().size());
}

/// Tells the model so many rows, in pages as a server gives them; how many bytes of text they have.
std::size_t tellInPages(ConnectionTableModel &model, int pages, int perPage)
{
    std::vector<Connection> page = sampleConnections(perPage);
    std::size_t text = 0;
    for (int at = 0; at < pages; ++at) {
        for (Connection &row : page) {
            row.id.value.replace(0, 6, QString::number(100000 + at));
            text += textBytes(row);
        }
        model.addConnections(u"one"_s, page);
    }
    return text;
}

/// What the list needs for a row besides the bytes of the row's own text. What we told it is gone
/// by then: strings of ours would hold on to pages of memory that the list no longer needs.
void measureMemory(const Figures &figures, int pages)
{
    constexpr int perPage = 10000;
    ConnectionTableModel model;
    const qint64 before = residentBytes();
    const std::size_t text = tellInPages(model, pages, perPage);
    settle(model);
    malloc_trim(0);
    const int rows = pages * perPage;
    const double each = double(residentBytes() - before) / rows;
    figures.add({u"B8"_s,
                 u"memory of the list per row above its text, %1 rows"_s.arg(rows),
                 each - double(text) / rows,
                 u"bytes"_s,
                 {},
                 {}});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Figures figures(argc, argv);
    if (figures.isQuick())
        return measureMemory(figures, 2), measure(figures, 10000), 0;
    measureMemory(figures, 100);
    for (const int count : {1000, 10000, 100000, 1000000})
        measure(figures, count);
    return 0;
}
