// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// Where files live: LINCHPIN_HOME (config/, state/ below it) or QStandardPaths. Folders are made
/// 0700 on first use.
[[nodiscard]] QString configDirectory();
[[nodiscard]] QString
stateDirectory(); ///< journal, audit, lock; --state-dir overrides it at the caller

} // namespace linchpin
