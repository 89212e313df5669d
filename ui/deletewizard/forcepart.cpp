// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/forcepart.h"

#include "ui/deletewizard/namelist.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/deletewizard/wrappingtick.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

ForcePart::ForcePart(WizardController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_what(PlainLabel::paragraph({}, this))
    , m_names(new NameList("forceList", tr("What the server would delete by force"), this))
    , m_tick(new WrappingTick(
          tr("Let the server delete all of these by force. You are asked a second time before "
             "the button that deletes."),
          u"forceTick"_s, this))
    , m_reason(named(new QLineEdit(this), "forceReason", tr("Why what blocks is deleted by force")))
{
    setObjectName(u"forcePart"_s);
    m_what->setObjectName(u"forceWhat"_s);
    //: Hint in an empty field beside a tick.
    m_reason->setPlaceholderText(tr("Why does all of it have to go?"));
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(line);
    column->addWidget(PlainLabel::heading(tr("Another way: by force"), this, 1.0));
    column->addWidget(m_what);
    column->addWidget(m_names);
    column->addWidget(m_tick);
    column->addWidget(m_reason);
    connect(m_tick, &WrappingTick::toggled, this, [this](bool isChecked) {
        say();
        if (isChecked)
            m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &ForcePart::say);
}

void ForcePart::say()
{
    m_controller.draft().setForce(m_tick->isChecked(), m_reason->text());
    m_controller.draftChanged();
}

void ForcePart::refresh()
{
    const auto &draft = m_controller.draft();
    const bool isOffered = draft.mayForce();
    setVisible(isOffered || draft.isForceWithheld());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_names, m_tick})
        widget->setVisible(isOffered);
    if (!isOffered) {
        m_reason->hide();
        m_what->setText(
            tr("The server has refused a deletion that was begun in this window. Force is no "
               "answer to a refusal: find out what it means first. A new window asks anew."));
        return;
    }
    m_what->setText(
        tr("The server can delete what blocks together with the connection, in one request. "
           "Nothing of it comes back; whether all of it goes if something fails on the "
           "way is not known. These would go:"));
    QStringList names;
    for (const auto &dependent : draft.forcible())
        names << WizardTexts::dependent(dependent);
    m_names->setNames(names);
    const bool isForced = draft.choices().forceCascade;
    m_tick->setChecked(isForced);
    m_reason->setVisible(isForced);
    if (!isForced)
        m_reason->clear();
}

} // namespace linchpin
