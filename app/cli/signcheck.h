// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/store/lookbook.h"

namespace linchpin::cli {

/// Refused (signs-seen) if something serious was seen of this run and nobody accepted it. With a
/// reason it is accepted here and now.
[[nodiscard]] OrRefusal<void> checkSignsOf(LookBook &book, const RunRecord &run,
                                           const std::optional<QString> &reason,
                                           const ObservationTime &time, const QDateTime &now);

} // namespace linchpin::cli
