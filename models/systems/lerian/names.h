// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace linchpin::lerian {

/// Jobs, templates and reports name a connection by its configName and never by its id: switching
/// off is giving it another name.

/// 3 to 100 letters, digits, _ and -: what the server stores. Others exist from before the rule.
[[nodiscard]] bool isLegalName(const QString &name);
/// The name a connection has while it is switched off.
[[nodiscard]] QString retiredName(const QString &name);
/// Does the retired name fit into the rule too?
[[nodiscard]] bool canRetire(const QString &name);
[[nodiscard]] bool isRetired(const QString &name);
/// What others may know it by: its name, and the one before if it is retired.
[[nodiscard]] QStringList knownAs(const QString &name);
/// A name of an internal data source, which lives in the server's configuration.
[[nodiscard]] bool isInternalName(const QString &name);
/// A word no server of a known version stores: the question of the zero-write probe.
[[nodiscard]] QString impossibleName();

} // namespace linchpin::lerian
