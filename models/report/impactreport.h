// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/impactparts.h"

namespace linchpin::report {

/// What hangs on one connection, as it was read live or stands in a review.
[[nodiscard]] Document ofImpact(const Impact &impact, const Source &source, const Making &making);

} // namespace linchpin::report
