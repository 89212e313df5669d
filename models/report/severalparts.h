// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batch.h"
#include "models/report/making.h"

namespace linchpin::report {

// What reports of several connections say of all of them: each thing once, and whom it is about.

/// "2. billing-db": their number in the order they are carried out, and the name, cut if it is
/// long.
[[nodiscard]] QStringList labelsOf(const std::vector<Plan> &plans);

/// The sources that were not read to their end, of which connection, and why that was accepted.
/// What holds for all of them in the same words stands there once.
[[nodiscard]] Section unknownOf(const std::vector<Plan> &plans);
/// Each connection with what is known of it, in the order they are carried out.
[[nodiscard]] Section connectionsOf(const Batch &batch);
/// The sections of an impact: every dependent once, with the connections it hangs on.
[[nodiscard]] std::vector<Section> impactSections(const std::vector<Plan> &plans,
                                                  const Making &making);
/// "2. billing-db" of each that one relies on; empty if on none.
[[nodiscard]] QStringList reliedOn(const Batch &batch, const BatchLinks &links, std::size_t member);

} // namespace linchpin::report
