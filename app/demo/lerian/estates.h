// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoestate.h"
#include "app/demo/lerian/estate.h"

namespace linchpin::lerian::demo {

/// The id of a thing by its name here; version 7 in its looks, the same in every run.
[[nodiscard]] QUuid stableId(const QString &name);

/// Connections of all ages and products, names that hurt, users of every kind.
/// docs/systems/lerian.md lists them.
[[nodiscard]] Estate standardEstate(qint64 now);
/// Signed in, and nothing there.
[[nodiscard]] Estate emptyEstate();
/// Many connections, spread over 30 months, each with so many templates and a report of each.
[[nodiscard]] Estate largeEstate(qint64 now, int connections, int templatesEach);

/// By name: standard (also the empty name), empty, large, unknown-version.
[[nodiscard]] std::optional<Estate> namedEstate(const DemoOptions &options);

} // namespace linchpin::lerian::demo
