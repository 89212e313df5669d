// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/observation.h"

namespace linchpin {

/// What was seen of one of several connections that are watched together.
struct MemberObservation
{
    QString name; ///< of the connection
    Observation observation;
};

/// Several observations as one, to be shown and asked about: what was seen, and what could not be
/// looked at, each with the name of its connection in front; what could be looked at for none of
/// them once, without a name. Counts are those of the member that was looked at least, and times
/// nobody looked are those nobody looked at one of them. Its keys are its own: never kept.
[[nodiscard]] Observation jointObservation(const std::vector<MemberObservation> &members);

} // namespace linchpin
