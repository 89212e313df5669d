// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

#include <QByteArray>

#include <optional>

namespace linchpin {

/// What a review file (.linchpin) looks like on disk (docs/files.md "A review"). A version once
/// released never changes; a reader knows every version up to its own.
inline constexpr int reviewVersion = 1;
/// PRAGMA application_id: "LPRV".
inline constexpr int reviewApplicationId = 0x4c505256;

/// Makes the tables in an empty file.
[[nodiscard]] Result<void> makeReviewTables(Database &database);
/// Exactly our tables, and nothing besides them: no view, no trigger, no table more. The file may
/// come from anybody.
[[nodiscard]] bool hasReviewTables(Database &database);

/// Contents are kept compressed; zlib's own sum tells a flipped bit. Who packs many keeps a Packer.
[[nodiscard]] QByteArray packed(const QByteArray &plain);
/// None: damaged, or larger than any content of ours.
[[nodiscard]] std::optional<QByteArray> unpacked(const QByteArray &packed);

} // namespace linchpin
