// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/estate.h"

#include <optional>

namespace linchpin::umbraco::demo {

/// The five provider packages of the vendor.
[[nodiscard]] std::vector<Provider> vendorProviders();
/// The id of the n-th thing of its kind; the same in every run.
[[nodiscard]] QUuid stableId(const QString &name);

/// About forty connections with dependents of every kind and names that hurt. docs/demo.md lists
/// them.
[[nodiscard]] Estate standardEstate();
/// Signed in, and nothing there.
[[nodiscard]] Estate emptyEstate();
/// The standard estate without the add-ons for agents and prompts.
[[nodiscard]] Estate addonsOffEstate();
/// `connections` connections; connection i has the profiles i*profilesEach ... and nothing else
/// hangs on it.
[[nodiscard]] Estate largeEstate(int connections, int profilesEach);

/// By name: standard (also the empty name), empty, addons-off, large.
[[nodiscard]] std::optional<Estate> namedEstate(const QString &name, int connections,
                                                int profilesEach);
[[nodiscard]] QStringList estateNames();

} // namespace linchpin::umbraco::demo
