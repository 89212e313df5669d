// SPDX-License-Identifier: Apache-2.0
#include "models/report/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace linchpin::report {

namespace {

constexpr qsizetype shortWord = 16; ///< letters; longer ones are names and ids of servers
constexpr std::size_t rowsLookedAt = 100; ///< a table may have 20 000

qreal widest(const QString &text, const Measure &measure, qsizetype longest)
{
    qreal width = 0;
    for (const QString &word : text.left(longestText).split(u' ', Qt::SkipEmptyParts))
        if (word.size() <= longest)
            width = std::max(width, measure(word));
    return width;
}

/// What each column needs so that nothing in it is torn that should not be.
std::vector<qreal> neededBy(const Table &table, qreal padding, const Measure &head,
                            const Measure &cell)
{
    std::vector<qreal> needed;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString &title = table.columns[i].title;
        qreal width = widest(title, head, title.size());
        for (std::size_t row = 0; row < std::min(table.rows.size(), rowsLookedAt); ++row)
            width = std::max(width, widest(table.rows[row].value(qsizetype(i)), cell, shortWord));
        needed.push_back(width + padding);
    }
    return needed;
}

} // namespace

std::vector<qreal> columnWidths(const Table &table, qreal width, qreal padding, const Measure &head,
                                const Measure &cell)
{
    std::vector<qreal> needed = neededBy(table, padding, head, cell);
    const qreal all = std::accumulate(needed.begin(), needed.end(), 0.0);
    if (all > width) // there is no room for all: each gives up the same share
        std::ranges::for_each(needed, [factor = width / all](qreal &one) { one *= factor; });
    // The room is dealt out by shares. A column that would get less than it needs gets that, and
    // the others share what is left; that may starve the next one, hence the rounds.
    std::vector<bool> isFixed(needed.size(), false);
    std::vector<qreal> widths(needed.size());
    for (bool isDone = false; !isDone;) {
        isDone = true;
        qreal left = width;
        int shares = 0;
        for (std::size_t i = 0; i < needed.size(); ++i) {
            left -= isFixed[i] ? needed[i] : 0;
            shares += isFixed[i] ? 0 : table.columns[i].width;
        }
        for (std::size_t i = 0; i < needed.size(); ++i) {
            widths[i] =
                isFixed[i] ? needed[i] : left * table.columns[i].width / std::max(shares, 1);
            if (!isFixed[i] && widths[i] < needed[i]) {
                isFixed[i] = true;
                isDone = false;
            }
        }
    }
    return widths;
}

} // namespace linchpin::report
