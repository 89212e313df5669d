// SPDX-License-Identifier: Apache-2.0
#include "app/shots/wizardwalk.h"

#include "models/domain/plan.h"
#include "ui/deletewizard/confirmation.h"

namespace linchpin {

using namespace Qt::StringLiterals;

WizardWalk::WizardWalk(DeleteWizard &wizard, Stage &stage)
    : m_wizard(&wizard), m_controller(wizard.controller()), m_stage(stage)
{ }

void WizardWalk::run()
{
    m_stage.until(u"the review"_s, [this] { return m_controller.draft().impact().has_value(); });
    take();
    next();
    take();
    tickUnknowns();
    next();
    decide();
    take();
    next();
    take(); // plan
    next();
    take(); // backup
    next();
    take(); // switch off
    m_controller.switchOff();
    waitForRest();
    if (m_controller.step() == WizardStep::Verify) {
        m_stage.until(u"the last reading"_s, [this] { return m_controller.readiness().isReady; });
        take();
        next();
    }
    take(); // confirm, or what stopped it
    if (m_controller.step() == WizardStep::Confirm) {
        ConfirmationInput input;
        const ConfirmationDemand demand = m_controller.runKeeper().demand();
        input.typed = demand.phrase;
        for (int i = 0; i < int(demand.losses.size()); ++i)
            input.ticked.insert(i);
        m_controller.runKeeper().confirm(input);
        m_stage.until(u"the deletion"_s,
                      [this] { return m_controller.step() != WizardStep::Confirm; });
        take(); // deleting
        m_stage.until(u"the end of the run"_s,
                      [this] { return m_controller.step() == WizardStep::Result; });
        take();
    }
    m_wizard->close();
    m_stage.settle();
}

void WizardWalk::take()
{
    m_stage.settle();
    m_stage.take(u"wizard-"_s + idOf(m_controller.step()), m_wizard);
}

void WizardWalk::next()
{
    m_stage.until(u"next after "_s + idOf(m_controller.step()),
                  [this] { return m_controller.readiness().isReady; });
    m_controller.next();
}

void WizardWalk::tickUnknowns()
{
    for (const Coverage &source : m_controller.draft().unsettled())
        m_controller.draft().tickUnknown(source.source,
                                         {true, u"Checked by hand with the owners"_s});
    m_controller.draftChanged();
}

void WizardWalk::decide()
{
    DeletionDraft &draft = m_controller.draft();
    // Moving a profile frees what hangs on it: the list gets shorter while it is worked through.
    for (const DependentKey &key : draft.needing()) {
        const std::vector<ReassignTarget> targets = m_controller.targetsFor(key);
        if (targets.empty() || draft.decide({key}, DecisionWord::Reassign, targets.front().id) == 0)
            draft.decide({key}, DecisionWord::Accept);
    }
    for (const DependentKey &key : draft.needing())
        draft.decide({key}, DecisionWord::Accept);
    draft.setObserve(std::chrono::seconds(0)); // a picture does not wait a day
    for (const int hazard : draft.hazards())
        draft.acknowledgeHazard(hazard, true);
    m_controller.draftChanged();
}

void WizardWalk::waitForRest()
{
    m_stage.until(u"a rest of the run"_s, [this] {
        const WizardStep step = m_controller.step();
        return step == WizardStep::Confirm || step == WizardStep::Verify
            || step == WizardStep::Result;
    });
}

} // namespace linchpin
