// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin::versori::demo {

/// The id of the thing of this name; the same in every run.
[[nodiscard]] QString stableId(const QString &name);
[[nodiscard]] QString zeroId();

/// What the server's reader makes of a text: 26 characters and the first one 0 to 7 are all it
/// checks. A letter that is none gives another id, not an error.
[[nodiscard]] std::optional<QString> readId(const QString &text);

} // namespace linchpin::versori::demo
