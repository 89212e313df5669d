// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/reviewsource.h"
#include "models/domain/batch.h"

namespace linchpin::cli {

/// A plan from what a saved review knows, without network. The world is held against it when it is
/// carried out, as with every plan. Targets that dependents move to are looked for in the review.
[[nodiscard]] OrRefusal<Plan> planFrom(const ReviewSource &source, const ConnectionId &id,
                                       const Choices &choices);
/// The same for several connections of one endpoint of the review.
[[nodiscard]] OrRefusal<Batch>
batchFrom(const ReviewSource &source, const std::vector<ConnectionId> &ids, const Choices &choices);

} // namespace linchpin::cli
