// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace linchpin {

/// How a table looks and behaves that shows a ConnectionTableModel; it has its model already. Also
/// what the benchmarks measure.
void setUpConnectionTable(QTableView &table);

} // namespace linchpin
