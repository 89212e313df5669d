// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/signcode.h"
#include "models/service/watcher.h"

namespace linchpin::cli {

/// A run that may be held for what was seen of it, and its time.
struct HeldCandidate
{
    RunRecord run;
    ObservationTime time;
};

/// Refused (signs-seen) if something serious was seen of these runs and nobody accepted it. It is
/// accepted here and now if the words name exactly what was seen: what somebody was not shown, he
/// cannot have meant.
[[nodiscard]] OrRefusal<void> checkSignsOf(LookBook &book, const std::vector<HeldCandidate> &runs,
                                           const std::optional<SignAcceptanceWords> &words,
                                           const QDateTime &now);

/// Refused (not-looked-at) if the last look before the question failed or could not be kept: what
/// was not seen is not known.
[[nodiscard]] OrRefusal<void> couldLook(const Watcher &watcher, const RunRecord &run);

} // namespace linchpin::cli
