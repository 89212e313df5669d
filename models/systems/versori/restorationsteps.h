// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/restoring.h"
#include "models/systems/versori/ulid.h"

namespace linchpin::versori {

/// Verbs of the steps back.
namespace back {
inline constexpr QLatin1StringView create("create");
inline constexpr QLatin1StringView link("link");
inline constexpr QLatin1StringView start("start-activation");
} // namespace back

/// The slot the connection is made against: the one it was made for, or one it filled.
[[nodiscard]] Ulid templateOf(const Backup &backup);
/// The end user a dynamic connection belonged to, by an activation it stood in.
[[nodiscard]] QString ownerOf(const Backup &backup);

/// The connection first, then the slots it filled, then the activations it stood in.
[[nodiscard]] std::vector<RestoreStep> stepsBack(const Backup &backup);

} // namespace linchpin::versori
