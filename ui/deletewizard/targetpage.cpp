// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/targetpage.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/item/plaintext.h"
#include "models/service/systemfacts.h"
#include "ui/deletewizard/factlist.h"
#include "ui/deletewizard/memberrows.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/texttable.h"

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
    m_targets = newTargetTable(this);
    column()->addWidget(m_facts);
    column()->addWidget(m_targets);
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
    if (controller.setup().isSeveral())
        addParagraph("roadTextOfSeveral",
                     tr("All of them go one road together: one plan, one watch, one last question. "
                        "What hangs on several of them is decided about once, and what hangs on "
                        "another of them goes first. If one cannot be deleted, what relies on it "
                        "stays too; the others go on."));
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
    const auto &setup = controller().setup();
    if (setup.isSeveral())
        return tr("These %n connections are about to be deleted", nullptr,
                  static_cast<int>(setup.targets.size()));
    return tr("This connection is about to be deleted");
}

void TargetPage::refresh()
{
    const auto &setup = controller().setup();
    const auto &engine = controller().engine();
    const auto &impact = controller().draft().impact();
    const auto &target = setup.targets.front();
    const auto &connection = impact ? impact->connection : target;
    const bool isSeveral = setup.isSeveral();
    m_targets->setVisible(isSeveral);
    if (isSeveral && m_targets->rowCount() != static_cast<int>(setup.targets.size()))
        showRows(*m_targets, targetRows(setup.targets));
    // Rows without a value are not shown: of several, the table tells what is each one's own.
    QVector<QPair<QString, QString>> facts{
        //: Label: name of the connection.
        {tr("Connection"), isSeveral ? QString() : WizardTexts::shown(target.name)},
        //: Label: kind of the connection, such as "openai".
        {tr("Type"), isSeveral ? QString() : WizardTexts::shown(target.type)},
        //: Label: technical identifier of the connection.
        {tr("ID"), isSeveral ? QString() : target.id.value},
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
        {tr("State"), isSeveral ? QString() : textOf(connection.state)},
        {tr("Last changed"), isSeveral ? QString() : localTime(connection.modified)},
    };
    m_facts->setFacts(facts);
    if (isSeveral)
        return;
    for (const auto &property : connection.properties)
        facts.append(
            {capitalised(kindText(property.key)), WizardTexts::shown(localTime(property.value))});
    if (impact)
        for (const auto &evidence : impact->evidence)
            facts.append({WizardTexts::shown(evidence.label), WizardTexts::shown(evidence.value)});
    m_facts->setFacts(facts);
}

} // namespace linchpin
