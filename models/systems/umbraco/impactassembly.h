// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/reading.h"

namespace linchpin::umbraco {

/// The impact in what was read. Pure: the same reading gives the same impact.
[[nodiscard]] Impact assembleImpact(const Reading &reading);

/// What was read and what no API shows, in the order of the contract. Counts how many rows each
/// source gave.
[[nodiscard]] std::vector<Coverage> coverageOf(const Reading &reading,
                                               const std::vector<Dependent> &rows);
/// Sets Coverage::found from the rows.
void countFound(std::vector<Coverage> &coverage, const std::vector<Dependent> &rows);

[[nodiscard]] Deactivation deactivationOf(const ConnectionReply &connection, const QString &doubt);

/// The hazards of switching off that follow from the rows alone.
[[nodiscard]] std::vector<Warning> hazardsOf(const std::vector<Dependent> &rows);
/// All warnings of a reading, hazards first.
[[nodiscard]] std::vector<Warning> warningsOf(const Reading &reading, const Impact &impact);
/// An old version of a profile points at the connection, or will once the profile is moved.
[[nodiscard]] Warning historyWarning(const QString &profileName, const QString &versions);

} // namespace linchpin::umbraco
