// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/wayback.h"

namespace linchpin::report {

/// A run as journal and audit hold it.
struct RunStory
{
    RunRecord record; ///< with its writes
    Result<std::vector<AuditEntry>> entries; ///< of this run, in any order; or why there are none
    Beside beside = {};
};
[[nodiscard]] Document ofRun(const RunStory &story, const Making &making);

} // namespace linchpin::report
