// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

#include <memory>

namespace linchpin::bench {

/// A table as the main window sets it up, shown at the size the figures are told for.
[[nodiscard]] std::unique_ptr<QTableView> shownTable(QAbstractItemModel &model);
/// Lets everything happen that a change asked for, the painting included.
void settle(QTableView &table);

} // namespace linchpin::bench
