// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/making.h"
#include "models/store/reviewfile.h"

namespace linchpin::report {

/// A whole saved review: the connections of each endpoint, what hangs on each, and what was not
/// read. Reads every impact of the file; refused where the file is damaged. May run in a thread of
/// its own with a file opened there.
[[nodiscard]] Result<Document> ofReview(const ReviewFile &file, const Making &making);

} // namespace linchpin::report
