// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/restorationsteps.h"

namespace linchpin::versori {

/// The connection, the slots it filled and the end users' activations it stood in.
[[nodiscard]] std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &endpoint,
                                                          const Plan &plan);
[[nodiscard]] Result<Restoring> restoringOf(const RestoreContext &context);

} // namespace linchpin::versori
