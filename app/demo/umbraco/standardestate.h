// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/estate.h"

namespace linchpin::umbraco::demo {

// The standard estate is put together from these; ids are stableId("connection/<alias>") and so on,
// except where a row says otherwise.
[[nodiscard]] Table<Connection> standardConnections();
[[nodiscard]] Table<Profile> standardProfiles();
void addStandardUsers(Estate &estate); ///< settings, agents, prompts, guardrails, tests
void addStandardPast(Estate &estate); ///< old versions, usage, audit log

[[nodiscard]] QUuid connectionId(const QString &alias);
[[nodiscard]] QUuid profileId(const QString &alias);

} // namespace linchpin::umbraco::demo
