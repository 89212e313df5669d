// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/restoring.h"

namespace linchpin::polytomic {

/// The connection, and the syncs, bulk syncs and models that go with it. All are made again
/// switched off; model syncs that ran are switched on last.
[[nodiscard]] std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &endpoint,
                                                          const Plan &plan);
[[nodiscard]] std::vector<RestoreStep> stepsBack(const Backup &backup);
[[nodiscard]] Result<Restoring> restoringOf(const RestoreContext &context);

} // namespace linchpin::polytomic
