// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/restoring.h"

namespace linchpin::lerian {

/// The connection alone: what names it finds it again by its name.
[[nodiscard]] std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &endpoint,
                                                          const Plan &plan);
[[nodiscard]] std::vector<RestoreStep> stepsBack(const Backup &backup);
/// The list goes back month by month from `now`.
[[nodiscard]] Result<Restoring> restoringOf(const RestoreContext &context, const QDateTime &now);

} // namespace linchpin::lerian
