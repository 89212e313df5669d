// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/apinizer/estate.h"

#include <optional>

namespace linchpin::apinizer::demo {

/// Two projects, three pods, and nothing in them.
[[nodiscard]] Estate emptyEstate();
/// Connections of every type with referrers of every kind and names that hurt.
[[nodiscard]] Estate standardEstate();
/// The same behind the older dialect: no bulk export, no project names, another deployment shape.
[[nodiscard]] Estate dialectAEstate();
/// `connections` connections of all types; connection i is named by the proxies i*proxiesEach ...
[[nodiscard]] Estate largeEstate(int connections, int proxiesEach);

/// By name: standard (also the empty name), dialect-a, empty, large.
[[nodiscard]] std::optional<Estate> namedEstate(const QString &name, int connections,
                                                int proxiesEach);

/// A connection of a type as the contract has them, in the project Shop, with its secrets set.
[[nodiscard]] Connection connectionOf(const QString &type, const QString &name);
/// A log policy that names a connection.
[[nodiscard]] QByteArray logPolicy(const QString &connectionName);
/// A script policy with this text.
[[nodiscard]] QByteArray scriptPolicy(const QString &text);

// The standard estate is put together from these.
void addStandardConnections(Estate &estate);
void addStandardReferrers(Estate &estate);

} // namespace linchpin::apinizer::demo
