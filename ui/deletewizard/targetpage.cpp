// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/targetpage.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"
#include "models/service/systemfacts.h"
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
        //: Label: name of the connection.
        {tr("Connection"), WizardTexts::shown(setup.target.name)},
        //: Label: kind of the connection, such as "openai".
        {tr("Type"), WizardTexts::shown(setup.target.type)},
        //: Label: technical identifier of the connection.
        {tr("Id"), setup.target.id.value},
        //: Label: the endpoint the connection is on.
        {tr("On"), WizardTexts::shown(engine.endpointName())},
        //: Label: which of the five systems.
        {tr("System"), engine.system().info().name},
        //: Label: address of the endpoint.
        {tr("Address"), engine.endpoint().url},
        //: Label: the project, product or organisation the connection is in.
        {tr("Scope"), WizardTexts::shown(scopeText(connection, placeOf(engine.endpoint())))},
        //: Label: production, test.
        {tr("Environment"), WizardTexts::shown(setup.environment)},
        //: Label: active or not.
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
