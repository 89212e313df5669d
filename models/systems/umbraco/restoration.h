// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/restoring.h"

namespace linchpin::umbraco {

/// The connection, profiles that move or go, agents and prompts that go, and what is left pointing
/// at a profile that goes: defaults, guardrails and tests, which the server does not guard.
[[nodiscard]] std::vector<DefinitionSource> definitionsOf(const Plan &plan);
[[nodiscard]] std::vector<RestoreStep> stepsBack(const Backup &backup);
[[nodiscard]] Result<Restoring> restoringOf(const RestoreContext &context);

} // namespace linchpin::umbraco
