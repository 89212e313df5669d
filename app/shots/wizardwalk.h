// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shots/stage.h"
#include "ui/deletewizard/deletewizard.h"

#include <QPointer>

namespace linchpin {

/// Goes through the assistant from its first page to its last, as a person would, and takes a
/// picture of each.
class WizardWalk
{
public:
    WizardWalk(DeleteWizard &wizard, Stage &stage);
    void run();

private:
    void take();
    void next();
    void tickUnknowns();
    void decide();
    void waitForRest();

    QPointer<DeleteWizard> m_wizard;
    WizardController &m_controller;
    Stage &m_stage;
};

} // namespace linchpin
