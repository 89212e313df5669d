// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/confirmpage.h"

#include "ui/deletewizard/wizardtexts.h"
#include "ui/deletewizard/wrappingtick.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QLineEdit>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

ConfirmPage::ConfirmPage(WizardController &controller, QWidget *parent)
    : WizardPage(controller, WizardStep::Confirm, parent)
    , m_picture(new PlainLabel(this))
    , m_facts(PlainLabel::paragraph({}, this))
    , m_lossColumn(new QVBoxLayout)
    , m_phrasePart(new QWidget(this))
    , m_phrase(new PlainLabel(m_phrasePart))
    , m_typed(named(new QLineEdit(m_phrasePart), "confirmationEdit",
                    tr("Type the name of the connection")))
    , m_delete(newButton("deleteButton", {}))
{
    build();
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_input.typed = text;
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
    column()->addLayout(m_lossColumn);
    buildPhrase();
    m_why = addParagraph("confirmWhy");
    // Left, inside the page: never where Next has just been.
    auto *last = new QHBoxLayout;
    m_delete->setIcon(stateIcon(u"action-delete"_s));
    last->addWidget(m_delete);
    last->addStretch();
    column()->addLayout(last);
    column()->addStretch();
}

void ConfirmPage::buildPhrase()
{
    auto *part = new QVBoxLayout(m_phrasePart);
    part->setContentsMargins(0, 0, 0, 0);
    auto *label = PlainLabel::paragraph(tr("To delete it, type this:"), m_phrasePart);
    part->addWidget(label);
    m_phrase->setObjectName(u"confirmationPhrase"_s);
    m_phrase->setFont(fixedFont());
    m_phrase->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_phrase->setFocusPolicy(Qt::ClickFocus);
    m_phrase->setWordWrap(true);
    m_phrase->setFrameShape(QFrame::StyledPanel);
    m_phrase->setMargin(6);
    part->addWidget(m_phrase);
    part->addWidget(m_typed);
    column()->addWidget(m_phrasePart);
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
    m_typed->clear();
    refresh();
}

QWidget *ConfirmPage::firstFocus() const
{
    return m_demand.phrase.isEmpty() ? nullptr : m_typed;
}

void ConfirmPage::refresh()
{
    const auto *run = controller().runKeeper().run();
    if (!run)
        return;
    m_demand = controller().runKeeper().demand();
    m_facts->setText(WizardTexts::lines(m_demand.facts));
    m_delete->setText(m_demand.button);
    m_delete->setAccessibleName(QString(m_demand.button).replace(u"&&"_s, u"&"_s));
    m_phrasePart->setVisible(!m_demand.phrase.isEmpty());
    m_phrase->setText(m_demand.phrase);
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
        setTabOrder(tick, m_typed);
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
