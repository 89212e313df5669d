// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/deactivationpart.h"

#include "ui/deletewizard/wizardtexts.h"
#include "ui/deletewizard/wrappingtick.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace linchpin {

using namespace Qt::StringLiterals;

DeactivationPart::DeactivationPart(WizardController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_why(PlainLabel::paragraph({}, this))
    , m_without(new WrappingTick(
          tr("Delete it without switching it off first. There is no time to notice who "
             "still needs it, and no way back."),
          u"withoutDeactivationTick"_s, this))
    , m_reason(named(new QLineEdit(this), "withoutDeactivationReason",
                     tr("Why it is not switched off first")))
    , m_secrets(new QFormLayout)
{
    setObjectName(u"deactivationPart"_s);
    m_why->setObjectName(u"deactivationWhy"_s);
    //: Hint in an empty field beside a tick.
    m_reason->setPlaceholderText(tr("Why is that acceptable?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(PlainLabel::heading(tr("Switching off"), this, 1.0));
    column->addWidget(m_why);
    column->addLayout(m_secrets);
    column->addWidget(m_without);
    column->addWidget(m_reason);
    column->addStretch();
    connect(m_without, &WrappingTick::toggled, this, [this](bool isChecked) {
        say();
        if (isChecked)
            m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &DeactivationPart::say);
}

void DeactivationPart::say()
{
    m_controller.draft().setWithoutDeactivation(m_without->isChecked(), m_reason->text());
    m_controller.draftChanged();
}

void DeactivationPart::refresh()
{
    const auto &impact = m_controller.draft().impact();
    const bool isWanted = impact && m_controller.draft().mayLeaveOutDeactivation();
    setVisible(isWanted);
    if (!isWanted)
        return;
    const auto &deactivation = impact->deactivation;
    switch (deactivation.possible) {
    case Deactivation::Possible::No:
        m_why->setText(m_controller.draft().isSeveral()
                           ? tr("Some of them cannot be switched off: %1 The others are switched "
                                "off first.")
                                 .arg(escapedForDisplay(deactivation.reason))
                           : tr("This connection cannot be switched off: %1")
                                 .arg(escapedForDisplay(deactivation.reason)));
        break;
    case Deactivation::Possible::Doubtful:
        m_why->setText(tr("Switching off will probably be refused: %1 It may be tried; if it is "
                          "refused, nothing is "
                          "changed.")
                           .arg(escapedForDisplay(deactivation.reason)));
        break;
    case Deactivation::Possible::Yes:
    case Deactivation::Possible::AlreadyOff:
        m_why->setText(tr("Switching off has to send values that the server does not show. They "
                          "are kept in memory "
                          "only and forgotten when this window closes."));
        break;
    }
    showSecrets(deactivation.secretsNeeded);
    const auto said = m_controller.draft().choices();
    m_without->setChecked(said.withoutDeactivation);
    m_reason->setEnabled(said.withoutDeactivation);
}

void DeactivationPart::showSecrets(const QStringList &fields)
{
    if (fields == m_shownFields)
        return;
    m_shownFields = fields;
    while (m_secrets->rowCount() > 0)
        m_secrets->removeRow(0);
    for (const auto &field : fields) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"secret-"_s + field);
        const QString label = m_controller.draft().labelOf(field);
        edit->setAccessibleName(label);
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
            m_controller.typeSecret(field, text.toUtf8());
        });
        m_secrets->addRow(PlainLabel::aside(label, this), edit);
    }
}

} // namespace linchpin
