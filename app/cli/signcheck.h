// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/service/watcher.h"

namespace linchpin::cli {

/// Refused (signs-seen) if something serious was seen of this run and nobody accepted it. With a
/// reason it is accepted here and now.
[[nodiscard]] OrRefusal<void> checkSignsOf(LookBook &book, const RunRecord &run,
                                           const std::optional<QString> &reason,
                                           const ObservationTime &time, const QDateTime &now);

/// Refused (not-looked-at) if the last look before the question failed or could not be kept: what
/// was not seen is not known.
[[nodiscard]] OrRefusal<void> couldLook(const Watcher &watcher, const RunRecord &run);

} // namespace linchpin::cli
