// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/wire/json.h"

namespace linchpin::apinizer {

/// How the manager's change arrived at one pod or one environment.
struct PodOutcome
{
    QString where; ///< "staging / worker-9 (10.0.1.9)"
    bool isDone = false;
    QString says; ///< the server's words
};

/// The `deploymentResult` of a write, whichever of its four shapes it came in. No rows: nothing was
/// deployed, whatever its flag says.
[[nodiscard]] std::vector<PodOutcome> deploymentOf(const QByteArray &body);
/// The pods that did not take the change over, as text for people; empty if all did.
[[nodiscard]] QStringList failedPods(const std::vector<PodOutcome> &rows);
/// The same of an answer, and where it names no pod: whether it says that deploying failed as a
/// whole.
[[nodiscard]] QStringList doubtfulPods(const QByteArray &body);
/// "Gone from the manager, stale on these pods": empty if there are none.
[[nodiscard]] std::vector<Warning> stalePodWarnings(const QByteArray &body);

} // namespace linchpin::apinizer
