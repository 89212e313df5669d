// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/polytomic/reading.h"

namespace linchpin::polytomic {

/// The source that shows things of this kind.
[[nodiscard]] QLatin1StringView sourceOf(const QString &kindWord);

/// How far each source was read, and what no API shows.
[[nodiscard]] std::vector<Coverage> coverageOf(const Reading &reading,
                                               const std::vector<Dependent> &rows);

} // namespace linchpin::polytomic
