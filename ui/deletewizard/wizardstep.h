// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/deletionrun.h"

#include <QString>

namespace linchpin {

/// The screens of the wizard, in their order.
enum class WizardStep {
    Target,
    Impact,
    Decide,
    Plan,
    Backup,
    SwitchOff,
    Observe,
    Verify,
    Confirm,
    Run,
    Result,
};
inline constexpr int wizardStepCount = 11;

[[nodiscard]] QString idOf(WizardStep step); ///< stable English word for object names

/// May the person go on, and if not, why not: never a dead button without a reason.
struct Readiness
{
    bool isReady = false;
    QString reason; ///< a sentence; empty if ready
    bool operator==(const Readiness &) const = default;
};

/// The screen that belongs to a state of the run. current: the screen shown now; it stays where the
/// state allows two.
[[nodiscard]] WizardStep stepFor(const RunState &state, WizardStep current, bool isStopWanted);

/// Nothing goes on by itself any more. A run may end in any step; its outcome says so.
[[nodiscard]] bool hasEnded(const RunState &state);

} // namespace linchpin
