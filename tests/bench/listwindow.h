// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

#include <functional>
#include <memory>

namespace linchpin {
class ConnectionTableModel;
}

namespace linchpin::bench {

/// The table of the main window, shown at the size the figures are told for.
[[nodiscard]] std::unique_ptr<QTableView> shownTable(ConnectionTableModel &model);
/// Qt's own of that size, for what figures are held against.
[[nodiscard]] std::unique_ptr<QTableView> plainTable(QAbstractItemModel &model);
/// Lets everything happen that a change asked for, until it is painted.
void settle(QTableView &table);
/// Lets the model finish what it works on beside the window.
void settle(const ConnectionTableModel &model);

/// How long a change took, and how long the window was deaf meanwhile.
struct Waiting
{
    double total = 0; ///< milliseconds until everything is shown and painted
    double stall = 0; ///< the longest time the event loop did not get its turn
};
[[nodiscard]] Waiting waitingFor(const ConnectionTableModel &model, QTableView &table,
                                 const std::function<void()> &change);

} // namespace linchpin::bench
