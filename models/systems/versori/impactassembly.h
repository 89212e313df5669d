// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/reading.h"

namespace linchpin::versori {

/// The impact that a reading stands for.
[[nodiscard]] Impact assembleImpact(const Reading &reading);

// Its parts; projection starts from some of them again.
[[nodiscard]] std::vector<Coverage> coverageOf(const Reading &reading);
void countFound(std::vector<Coverage> &coverage, const std::vector<Dependent> &rows);
/// How it is switched off: by taking it out of everything that uses it.
[[nodiscard]] Deactivation deactivationOf(const std::vector<Dependent> &rows);
/// What has to be known, as far as the rows tell it.
[[nodiscard]] std::vector<Warning> warningsOf(const std::vector<Dependent> &rows);
/// While something uses it, a change of the connection itself is drift. Once it is taken out of
/// everything that is not so any more: no source says whether that counts as a change. Then the
/// time is compared before the delete.
void settleUpdated(Impact &impact);
/// A connection that nothing uses but an end user owns.
[[nodiscard]] std::vector<Warning> ownerWarnings(const Ownership &ownership,
                                                 const std::vector<Dependent> &rows);

} // namespace linchpin::versori
