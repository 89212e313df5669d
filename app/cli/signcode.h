// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report.h"
#include "models/domain/observation.h"

namespace linchpin::cli {

/// What was seen of one run while it was watched.
struct SeenOfRun
{
    QString run;
    Observation observation;
};

/// A short word for exactly what was seen of these runs and nobody accepted: "2-3f9a1c07", how many
/// things and a few digits of their sum. Another sign makes it another word. Empty: nothing serious
/// is open. Runs of which nothing serious is open do not count.
[[nodiscard]] QString signCode(const std::vector<SeenOfRun> &seen);

/// What --accept-signs says: "2-3f9a1c07=known outage".
struct SignAcceptanceWords
{
    QString code;
    QString reason;
    bool operator==(const SignAcceptanceWords &) const = default;
};
[[nodiscard]] OrRefusal<SignAcceptanceWords> signAcceptanceFrom(const QString &words);

} // namespace linchpin::cli
