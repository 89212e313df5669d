// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/confirmpage.h"

#include "ui/deletewizard/namelist.h"
#include "ui/deletewizard/phrasepart.h"
#include "ui/deletewizard/signpart.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/deletewizard/wrappingtick.h"
#include "ui/widget/icons.h"

#include <QLineEdit>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

ConfirmPage::ConfirmPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Confirm, parent)
    , m_picture(new PlainLabel(this))
    , m_facts(PlainLabel::paragraph({}, this))
    , m_connections(new NameList("confirmConnections", tr("Connections to be deleted"), this))
    , m_lossColumn(new QVBoxLayout)
    , m_signs(new SignPart(this))
    , m_phrase(new PhrasePart({"phrasePart", "confirmationPhrase", "confirmationEdit"},
                              tr("To delete it, type this:"), tr("Type the words that stand above"),
                              this))
    , m_forcePart(new QWidget(this))
    , m_forced(new NameList("forcedAlongList", tr("What the server deletes along, by force"),
                            m_forcePart))
    , m_forcePhrase(new PhrasePart({"forcePhrasePart", "forcePhrase", "forceEdit"},
                                   tr("To let the server delete these too, type this as well:"),
                                   tr("Type the second confirmation: by force"), m_forcePart))
    , m_delete(newButton("deleteButton", {}))
{
    build();
    connect(m_signs, &SignPart::leaveOutWanted, &controller.runKeeper(), &RunKeeper::leaveOutHeld);
    connect(m_signs, &SignPart::lookWanted, &controller.runKeeper(), &RunKeeper::lookNow);
    connect(m_signs, &SignPart::reasonTyped, this, [this](const QString &reason) {
        m_input.signReason = reason;
        showReadiness();
    });
    connect(m_phrase, &PhrasePart::typed, this, [this](const QString &text) {
        m_input.typed = text;
        showReadiness();
    });
    connect(m_forcePhrase, &PhrasePart::typed, this, [this](const QString &text) {
        m_input.typedForce = text;
        showReadiness();
    });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { this->controller().runKeeper().confirm(m_input); });
}

void ConfirmPage::build()
{
    const int side = fontMetrics().height() * 2;
    m_picture->setPixmap(
        stateIcon(u"mark-warning"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    m_facts->setObjectName(u"confirmFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_facts, 1);
    column()->addLayout(row);
    column()->addWidget(m_connections);
    column()->addWidget(m_signs);
    column()->addLayout(m_lossColumn);
    column()->addWidget(m_phrase);
    buildForce();
    m_why = addParagraph("confirmWhy");
    // Left, inside the page: never where Next has just been.
    auto *last = new QHBoxLayout;
    m_delete->setIcon(stateIcon(u"action-delete"_s));
    last->addWidget(m_delete);
    last->addStretch();
    column()->addLayout(last);
    column()->addStretch();
}

void ConfirmPage::buildForce()
{
    m_forcePart->setObjectName(u"forceConfirmPart"_s);
    auto *part = new QVBoxLayout(m_forcePart);
    part->setContentsMargins(0, 6, 0, 0);
    part->addWidget(
        PlainLabel::heading(tr("Second confirmation: deleted by force"), m_forcePart, 1.0));
    part->addWidget(m_forced);
    part->addWidget(m_forcePhrase);
    column()->addWidget(m_forcePart);
}

QString ConfirmPage::heading() const
{
    return controller().runKeeper().demand().title;
}

void ConfirmPage::entered()
{
    // Whoever comes here again types again: a confirmation is given for what is on the screen now.
    m_input = {};
    m_shownLosses = {u"\0"_s};
    m_signs->clear();
    m_phrase->clear();
    m_forcePhrase->clear();
    refresh();
}

QWidget *ConfirmPage::firstFocus() const
{
    return m_demand.phrase.isEmpty() ? nullptr : m_phrase->edit();
}

void ConfirmPage::refresh()
{
    const auto *run = controller().runKeeper().run();
    if (!run)
        return;
    m_demand = controller().runKeeper().demand();
    m_facts->setText(WizardTexts::lines(m_demand.facts));
    m_connections->setVisible(!m_demand.connections.isEmpty());
    m_connections->setNames(m_demand.connections);
    m_delete->setText(m_demand.button);
    m_delete->setAccessibleName(QString(m_demand.button).replace(u"&&"_s, u"&"_s));
    m_phrase->setPhrase(m_demand.phrase, fixedFont());
    m_forcePart->setVisible(!m_demand.forcePhrase.isEmpty());
    m_forced->setNames(m_demand.forcedAlong);
    m_forcePhrase->setPhrase(m_demand.forcePhrase, fixedFont());
    m_signs->show(m_demand);
    m_signs->showHeld(run->heldMembers(), controller().runKeeper().mayLeaveOutHeld());
    showLosses(m_demand.losses);
    showReadiness();
}

void ConfirmPage::showLosses(const std::vector<QString> &losses)
{
    if (losses == m_shownLosses)
        return;
    m_shownLosses = losses;
    while (auto *item = m_lossColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < static_cast<int>(losses.size()); ++i) {
        auto *tick =
            new WrappingTick(losses[static_cast<std::size_t>(i)], u"lossTick%1"_s.arg(i), this);
        connect(tick, &WrappingTick::toggled, this, [this, i](bool isChecked) {
            if (isChecked)
                m_input.ticked.insert(i);
            else
                m_input.ticked.remove(i);
            showReadiness();
        });
        m_lossColumn->addWidget(tick);
        setTabOrder(tick, m_phrase->edit());
    }
}

void ConfirmPage::showReadiness()
{
    const auto ready = readyToDelete(m_demand, m_input);
    m_why->setText(ready.reason);
    m_delete->setEnabled(ready.isReady && controller().runKeeper().run()
                         && controller().runKeeper().run()->state().step == Step::Confirming);
}

} // namespace linchpin
