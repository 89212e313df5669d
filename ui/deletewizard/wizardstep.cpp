// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wizardstep.h"

namespace linchpin {

QString idOf(WizardStep step)
{
    switch (step) {
    case WizardStep::Target: return QStringLiteral("target");
    case WizardStep::Impact: return QStringLiteral("impact");
    case WizardStep::Decide: return QStringLiteral("decide");
    case WizardStep::Plan: return QStringLiteral("plan");
    case WizardStep::Backup: return QStringLiteral("backup");
    case WizardStep::SwitchOff: return QStringLiteral("switchOff");
    case WizardStep::Observe: return QStringLiteral("observe");
    case WizardStep::Verify: return QStringLiteral("verify");
    case WizardStep::Confirm: return QStringLiteral("confirm");
    case WizardStep::Run: return QStringLiteral("run");
    case WizardStep::Result: return QStringLiteral("result");
    }
    return {};
}

WizardStep stepFor(const RunState &state, WizardStep current, bool isStopWanted)
{
    // A check that fails takes the person nowhere: the failed row has to be seen where it is
    // explained.
    const bool staysAtChecks = current == WizardStep::Verify && !isStopWanted && !state.isConfirmed;
    if (hasEnded(state))
        return staysAtChecks ? current : WizardStep::Result;
    switch (state.step) {
    case Step::Draft:
    case Step::Reviewing:
    case Step::Deciding: return current;
    case Step::Planned:
    case Step::Preparing:
    case Step::Deactivating:
    case Step::CheckingOff: return WizardStep::SwitchOff;
    case Step::Observing: return WizardStep::Observe;
    case Step::Rechecking: return state.isConfirmed ? WizardStep::Run : WizardStep::Verify;
    case Step::Confirming: return current == WizardStep::Confirm ? current : WizardStep::Verify;
    case Step::RemovingDependents:
    case Step::Deleting:
    case Step::CheckingGone:
    case Step::Resuming:
    case Step::Done:
    case Step::RolledBack:
    case Step::Halted: return WizardStep::Run;
    case Step::RollingBack: return staysAtChecks ? current : WizardStep::Run;
    }
    return current;
}

bool hasEnded(const RunState &state)
{
    return state.outcome != Outcome::None && state.outcome != Outcome::Waiting;
}

} // namespace linchpin
