// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/wizardhand.h"

#include "tests/ui/deletewizard/waiting.h"
#include "ui/deletewizard/wizardpage.h"
#include "ui/deletewizard/wrappingtick.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace linchpin::testing {

using namespace Qt::StringLiterals;

bool WizardHand::waitFor(WizardStep step) const
{
    return waitUntil([this, step] { return this->step() == step; }, 15000);
}

bool WizardHand::waitForImpact() const
{
    return waitUntil([this] { return m_wizard.controller().draft().impact().has_value(); }, 15000);
}

QPushButton *WizardHand::button(const char *name) const
{
    return m_wizard.findChild<QPushButton *>(QString::fromLatin1(name));
}

QString WizardHand::text(const char *label) const
{
    const auto *found = m_wizard.findChild<QLabel *>(QString::fromLatin1(label));
    return found ? found->text() : QString();
}

bool WizardHand::click(const char *name) const
{
    auto *found = button(name);
    // What is shown may be a moment behind what is so: a person waits for a button, too.
    if (!found || !waitUntil([found] { return found->isVisible() && found->isEnabled(); }, 5000))
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool WizardHand::tick(const QString &name) const
{
    auto *box = m_wizard.findChild<QCheckBox *>(name);
    // A tick that has just been made is laid out a moment later.
    if (!box || !waitUntil([box] { return box->isVisible(); }, 2000))
        return false;
    box->click();
    return true;
}

bool WizardHand::type(const QString &field, const QString &text) const
{
    auto *edit = m_wizard.findChild<QLineEdit *>(field);
    if (!edit || !edit->isEnabled())
        return false;
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
    return true;
}

void WizardHand::acceptUnknown() const
{
    for (const auto &coverage : m_wizard.controller().draft().unsettled()) {
        const auto name = u"unknownTick-"_s + coverage.source;
        (void)waitUntil([&] { return m_wizard.findChild<QCheckBox *>(name) != nullptr; });
        tick(name);
        type(u"unknownReason-"_s + coverage.source, u"looked by hand"_s);
    }
}

void WizardHand::decideAll(DecisionWord word) const
{
    auto &controller = m_wizard.controller();
    // Deciding about one may make others need a decision: until nothing new turns up.
    for (int round = 0; round < 5 && controller.draft().counts().undecided > 0; ++round)
        for (const auto &key : controller.draft().needing())
            if (controller.draft().choices().wordFor(key) == DecisionWord::Keep)
                decideOne(key, word);
    controller.draftChanged();
}

void WizardHand::typeSecrets() const
{
    const auto &draft = m_wizard.controller().draft();
    if (draft.choices().withoutDeactivation)
        return;
    for (const QString &field : draft.impact()->deactivation.secretsNeeded)
        if (!draft.choices().secretsProvided.contains(field))
            type(u"secret-"_s + field, u"typed by hand"_s);
}

void WizardHand::decideOne(const DependentKey &key, DecisionWord word) const
{
    auto &controller = m_wizard.controller();
    const auto targets = controller.targetsFor(key);
    const auto target = targets.empty() ? QString() : targets.front().id;
    const auto *dependent = controller.draft().impact()->find(key);
    for (const auto choice : {word, DecisionWord::Delete, DecisionWord::Reassign,
                              DecisionWord::Deactivate, DecisionWord::Accept}) {
        if (!dependent->offers(choice) || (choice == DecisionWord::Reassign && target.isEmpty()))
            continue;
        controller.draft().decide({key}, choice,
                                  choice == DecisionWord::Reassign ? target : QString());
        return;
    }
}

bool WizardHand::onePage() const
{
    auto &controller = m_wizard.controller();
    switch (step()) {
    case WizardStep::Impact:
        if (!waitForImpact())
            return false;
        acceptUnknown();
        return click("nextButton");
    case WizardStep::Decide:
        decideAll(DecisionWord::Delete);
        typeSecrets();
        return click("nextButton");
    case WizardStep::Target:
    case WizardStep::Plan:
    case WizardStep::Backup: return click("nextButton");
    case WizardStep::SwitchOff:
        for (const auto i : controller.draft().hazards())
            tick(u"hazardTick%1"_s.arg(i));
        return click("switchOffButton")
            && waitUntil([this] { return step() != WizardStep::SwitchOff; }, 15000);
    case WizardStep::Observe:
        return type(u"skipReason"_s, u"nobody is there"_s) && click("skipWaitingButton")
            && waitFor(WizardStep::Verify);
    case WizardStep::Verify: return click("nextButton");
    case WizardStep::Confirm:
        for (int i = 0; tick(u"lossTick%1"_s.arg(i)); ++i) { }
        type(u"confirmationEdit"_s, text("confirmationPhrase"));
        return click("deleteButton")
            && waitUntil([this] { return step() != WizardStep::Confirm; }, 15000);
    case WizardStep::Run: return waitFor(WizardStep::Result);
    case WizardStep::Result: return false;
    }
    return false;
}

bool WizardHand::walkTo(WizardStep wanted) const
{
    while (step() < wanted)
        if (!onePage()) {
            qWarning("stuck at %s: %s", qPrintable(idOf(step())), qPrintable(text("wizardHint")));
            return false;
        }
    return step() == wanted;
}

} // namespace linchpin::testing
