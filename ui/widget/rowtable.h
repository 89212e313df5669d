// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace linchpin {

/// How every table of rows looks and is walked: whole rows without a grid, of one height, and Tab
/// leaves it. After its model was set.
void beRowTable(QTableView &table);

} // namespace linchpin
