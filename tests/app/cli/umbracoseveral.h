// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QStringList>

namespace linchpin::test {

/// How many connections of the large estate of Umbraco are deleted together. There is one more, so
/// that something has to stay.
inline constexpr int severalOfUmbraco = 3;
[[nodiscard]] DemoOptions estateOfSeveral();
/// Of the i-th connection.
[[nodiscard]] QString connectionId(int i);
[[nodiscard]] QString profileKey(int i); ///< KIND:ID
/// The connections that are deleted.
[[nodiscard]] QStringList targets();
/// --accept-unknown and --decide: their profiles go with them.
[[nodiscard]] QStringList choices();

} // namespace linchpin::test
