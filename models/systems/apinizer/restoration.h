// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/restoring.h"

namespace linchpin::apinizer {

/// The connection alone: the plan touches nothing else.
[[nodiscard]] std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &endpoint,
                                                          const Plan &plan);
[[nodiscard]] std::vector<RestoreStep> stepsBack(const Backup &backup);
[[nodiscard]] Result<Restoring> restoringOf(const RestoreContext &context);

} // namespace linchpin::apinizer
