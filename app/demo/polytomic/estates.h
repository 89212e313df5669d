// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/estate.h"

namespace linchpin::polytomic::demo {

/// The id of a thing by its short name; the same in every run.
[[nodiscard]] QString stableId(const QString &name);

/// Connections with users of every kind and names that hurt. docs/systems/polytomic.md lists them.
[[nodiscard]] Estate standardEstate();
/// `connections` connections; each is the destination of `usersEach` bulk syncs.
[[nodiscard]] Estate largeEstate(int connections, int usersEach);

/// By name: standard (also the empty name), empty, large.
[[nodiscard]] std::optional<Estate> namedEstate(const QString &name, int connections,
                                                int usersEach);
[[nodiscard]] QStringList estateNames();

} // namespace linchpin::polytomic::demo
