// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/wayback.h"

namespace linchpin::report {

/// A way back from a backup, and what the audit holds of it.
struct RestoreRunStory
{
    RestoreStory restore;
    Result<std::vector<AuditEntry>> entries; ///< in any order; or why there are none
};
[[nodiscard]] Document ofRestore(const RestoreRunStory &story, const Making &making);

} // namespace linchpin::report
