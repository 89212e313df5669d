// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/targetpage.h"

#include "models/item/displaytext.h"
#include "models/item/plaintext.h"
#include "ui/deletewizard/factlist.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/messagebar.h"

namespace linchpin {

namespace {

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

TargetPage::TargetPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Target, parent), m_facts(new FactList("targetFacts", this))
{
    column()->addWidget(m_facts);
    if (controller.setup().isProtected) {
        auto *bar =
            new MessageBar(Tone::Caution,
                           tr("This is a protected environment. The connection's name will have to "
                              "be typed, and the "
                              "watch after switching off is a week unless you choose otherwise."),
                           this);
        bar->setClosable(false);
        column()->addWidget(bar);
    }
    addSubheading(tr("What will happen"));
    addParagraph("roadText",
                 tr("First everything that hangs on the connection is read, and you decide about "
                    "it. Nothing is "
                    "changed until you press \"Switch off now\"; then it can be switched on again "
                    "at any time until "
                    "you press the one button that deletes."));
    column()->addStretch();
}

QString TargetPage::heading() const
{
    return tr("This connection is about to be deleted");
}

void TargetPage::refresh()
{
    const auto &setup = controller().setup();
    const auto &engine = controller().engine();
    const auto &impact = controller().draft().impact();
    const auto &connection = impact ? impact->connection : setup.target;
    QVector<QPair<QString, QString>> facts{
        {tr("Connection"), WizardTexts::shown(setup.target.name)},
        {tr("Type"), WizardTexts::shown(setup.target.type)},
        {tr("Id"), setup.target.id.value},
        {tr("On"), WizardTexts::shown(engine.endpointName())},
        {tr("System"), engine.system().info().name},
        {tr("Address"), engine.endpoint().url},
        {tr("Environment"), WizardTexts::shown(setup.environment)},
        {tr("State"), textOf(connection.state)},
        {tr("Last changed"), localTime(connection.modified)},
    };
    for (const auto &property : connection.properties)
        facts.append(
            {capitalised(kindText(property.key)), WizardTexts::shown(localTime(property.value))});
    if (impact)
        for (const auto &evidence : impact->evidence)
            facts.append({WizardTexts::shown(evidence.label), WizardTexts::shown(evidence.value)});
    m_facts->setFacts(facts);
}

} // namespace linchpin
