// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/lerian/reading.h"

namespace linchpin::lerian {

/// How long a job may be on its way into the world unseen: ten sources, ten seconds each.
constexpr int holdSeconds = 100;

/// The impact in what was read. Pure: the same reading gives the same impact.
[[nodiscard]] Impact assembleImpact(const Reading &reading);

/// What hangs on the connection, sorted by key.
[[nodiscard]] std::vector<Dependent> findRows(const Reading &reading);
/// What was read and what no API shows, in the order of the contract.
[[nodiscard]] std::vector<Coverage> coverageOf(const Reading &reading,
                                               const std::vector<Dependent> &rows);
[[nodiscard]] Deactivation deactivationOf(const Connection &connection);
[[nodiscard]] std::vector<Warning> warningsOf(const Connection &connection, const QString &version);

/// Why the hold before the deletion matters.
[[nodiscard]] QString holdText();
[[nodiscard]] QString stuckJobsText();

} // namespace linchpin::lerian
