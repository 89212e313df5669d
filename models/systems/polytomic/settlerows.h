// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

namespace linchpin::polytomic {

/// Fills in what follows from the rows and their links: effect, decisions, losses.
void settleRows(std::vector<Dependent> &rows);

/// Takes out links to what is no longer there, or no longer what the link hung on, and then the
/// rows that hang on nothing any more.
void pruneRows(std::vector<Dependent> &rows);

/// Uses the connection itself, or through a model of its own: the server refuses the deletion
/// because of it, and its runs touch the connection.
[[nodiscard]] bool isFirstRing(const Dependent &row);
/// One of those that runs: a sync or a bulk sync.
[[nodiscard]] bool isRunning(const Dependent &row);

} // namespace linchpin::polytomic
