// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"
#include "models/systems/system.h"

#include <optional>
#include <variant>

namespace linchpin {

/// A batch, or every reason why there can be none yet.
using BatchOrObjections = std::variant<Batch, std::vector<Objection>>;

/// Makes one of the impacts of several connections of one endpoint and of what was chosen for all
/// of them. Pure but for the ids, which are new UUIDs.
[[nodiscard]] BatchOrObjections makeBatch(const System &system, const EndpointIdentity &endpoint,
                                          const QString &endpointName,
                                          const std::vector<Impact> &impacts,
                                          const Choices &choices, const QDateTime &now,
                                          std::chrono::hours validFor = std::chrono::hours(7 * 24));

/// Does what the batch does follow from what it says? A file with a right sum may still have been
/// written by somebody else. Then this is the batch with what its actions say said by this version,
/// in the language of this program; else there is none.
[[nodiscard]] std::optional<Batch> inOurWords(const Batch &batch, const System &system);
[[nodiscard]] inline bool isConsistent(const System &system, const Batch &batch)
{
    return inOurWords(batch, system).has_value();
}

/// The same of a plan for one or for several. None if the system is not known here.
[[nodiscard]] std::optional<WholePlan> inOurWords(const WholePlan &plan);

} // namespace linchpin
