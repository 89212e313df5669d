// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/versori/estate.h"
#include "app/demo/versori/ids.h"

#include <QStringList>

#include <optional>

namespace linchpin::versori::demo {

/// About thirty connections in three projects, with names that hurt. docs/systems/versori.md lists
/// them.
[[nodiscard]] Estate standardEstate();
/// Signed in, and nothing there.
[[nodiscard]] Estate emptyEstate();
/// `connections` static connections over twenty environments; each fills `slotsEach` slots.
[[nodiscard]] Estate largeEstate(int connections, int slotsEach);

/// By name: standard (also the empty name), empty, large.
[[nodiscard]] std::optional<Estate> namedEstate(const QString &name, int connections,
                                                int slotsEach);
[[nodiscard]] QStringList estateNames();

} // namespace linchpin::versori::demo
