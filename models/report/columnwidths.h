// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/document.h"

#include <functional>

namespace linchpin::report {

/// Several pages of a column: no more of a text is printed. A server's text may have millions of
/// characters, and laying those out takes minutes.
constexpr qsizetype longestText = 20'000;

/// How wide a text is, in the unit of the page.
using Measure = std::function<qreal(const QString &text)>;

/// How wide the columns of a table are: together as wide as the page, by their shares, but so that
/// no word of a heading is torn, and no short word (a run's id, a date) of the first rows, as far
/// as there is room for that. What is not printed of a text takes no room. `padding` is what a cell
/// needs beside its text.
[[nodiscard]] std::vector<qreal> columnWidths(const Table &table, qreal width, qreal padding,
                                              const Measure &head, const Measure &cell);

} // namespace linchpin::report
