// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"

namespace linchpin::cli {

/// Nothing is written over another file, nor through a link. An empty path is none at all.
[[nodiscard]] OrRefusal<void> refuseOverwriting(const QString &path);

} // namespace linchpin::cli
