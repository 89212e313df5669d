// SPDX-License-Identifier: Apache-2.0
#include "app/shots/wizardwalk.h"

#include "models/domain/plan.h"
#include "ui/deletewizard/confirmation.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

WizardWalk::WizardWalk(DeleteWizard &wizard, Stage &stage, QString prefix, Manner manner)
    : m_wizard(&wizard)
    , m_controller(wizard.controller())
    , m_stage(stage)
    , m_prefix(std::move(prefix))
    , m_manner(manner)
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
    if (m_controller.step() == WizardStep::Decide) {
        take();
        next();
    }
    take(); // plan
    next();
    take(); // backup
    next();
    m_backup = m_controller.planKeeper().backupPath();
    take(); // switch off
    m_controller.switchOff();
    if (m_manner == Manner::Watched)
        watch();
    waitForRest();
    if (m_controller.step() == WizardStep::Verify) {
        m_stage.until(u"the last reading"_s, [this] { return m_controller.readiness().isReady; });
        take();
        next();
    }
    confirm();
    m_wizard->close();
    m_stage.settle();
}

void WizardWalk::watch()
{
    RunKeeper &keeper = m_controller.runKeeper();
    m_stage.until(u"the watch"_s, [this, &keeper] {
        return m_controller.step() == WizardStep::Observe && keeper.run()->isAtRest();
    });
    take();
    m_meanwhile();
    keeper.lookNow();
    m_stage.until(u"a sign"_s, [&keeper] {
        return !keeper.isLooking() && keeper.observation() && !keeper.observation()->signs.empty();
    });
    take(u"-seen"_s);
    keeper.skipWaiting(u"A picture does not wait a day"_s);
}

void WizardWalk::confirm()
{
    m_stage.until(u"the last look"_s, [this] { return !m_controller.runKeeper().isLooking(); });
    const ConfirmationDemand demand = m_controller.runKeeper().demand();
    if (demand.needsSignReason)
        show(u"signReason"_s, u"A known outage, told by its owner"_s);
    show(u"confirmationEdit"_s, demand.phrase);
    take(); // the last page, or what stopped it
    if (m_controller.step() != WizardStep::Confirm)
        return;
    if (m_manner == Manner::Watched) {
        m_controller.runKeeper().stop();
        m_stage.until(u"the way back"_s,
                      [this] { return m_controller.step() == WizardStep::Result; });
        return;
    }
    ConfirmationInput input;
    input.typed = demand.phrase;
    input.typedForce = demand.forcePhrase;
    for (int i = 0; i < int(demand.losses.size()); ++i)
        input.ticked.insert(i);
    m_controller.runKeeper().confirm(input);
    m_stage.until(u"the deletion"_s, [this] { return m_controller.step() != WizardStep::Confirm; });
    take(); // deleting
    m_stage.until(u"the end of the run"_s,
                  [this] { return m_controller.step() == WizardStep::Result; });
    take();
}

void WizardWalk::take(const QString &suffix)
{
    QElapsedTimer since;
    since.start();
    m_stage.until(u"the page"_s, [&since] { return since.hasExpired(80); }); // it repaints late
    m_stage.take(m_prefix + idOf(m_controller.step()) + suffix, m_wizard);
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
    if (m_manner == Manner::ByForce) {
        const QString reason = u"The project ends, and all of it with it"_s;
        draft.setForce(true, reason);
        show(u"forceReason"_s, reason);
    }
    decideOneByOne(draft);
    // A picture does not wait a day, unless it shows the waiting.
    draft.setObserve(std::chrono::hours(m_manner == Manner::Watched ? 24 : 0));
    for (const int hazard : draft.hazards())
        draft.acknowledgeHazard(hazard, true);
    sayMore();
    m_controller.draftChanged();
}

void WizardWalk::decideOneByOne(DeletionDraft &draft)
{
    // Moving a profile frees what hangs on it: the list gets shorter while it is worked through.
    for (const DependentKey &key : draft.needing()) {
        const std::vector<ReassignTarget> targets = m_controller.targetsFor(key);
        // One with a plain name, if there is one: the others are there to hurt.
        static const QRegularExpression plain(u"^[A-Za-z ]+$"_s);
        const auto isPlain = [](const ReassignTarget &target) {
            return plain.match(target.name).hasMatch();
        };
        const auto found = std::ranges::find_if(targets, isPlain);
        const auto target = found == targets.end() ? targets.begin() : found;
        if (target != targets.end()
            && draft.decide({key}, DecisionWord::Reassign, target->id, target->name) > 0)
            continue;
        const bool isBlocking = draft.impact()->find(key)->effect == Effect::Blocks;
        const DecisionWord wanted = isBlocking ? DecisionWord::Delete : DecisionWord::Accept;
        if (draft.decide({key}, wanted) == 0)
            draft.decide({key}, isBlocking ? DecisionWord::Deactivate : DecisionWord::Delete);
    }
    for (const DependentKey &key : draft.needing()) {
        if (draft.choices().wordFor(key) == DecisionWord::Keep)
            draft.decide({key}, DecisionWord::Accept);
    }
}

/// What the server masks is typed; what cannot be switched off is said to be left so.
void WizardWalk::sayMore()
{
    const Deactivation &deactivation = m_controller.draft().impact()->deactivation;
    for (const QString &field : deactivation.secretsNeeded) {
        show(u"secret-"_s + field, u"not the real one"_s);
        m_controller.typeSecret(field, "not the real one");
    }
    if (deactivation.possible == Deactivation::Possible::No) {
        const QString reason = u"Nobody has used it for a year"_s;
        m_controller.draft().setWithoutDeactivation(true, reason);
        show(u"withoutDeactivationReason"_s, reason);
    }
}

void WizardWalk::show(const QString &field, const QString &text)
{
    if (auto *edit = m_wizard->findChild<QLineEdit *>(field))
        edit->setText(text);
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
