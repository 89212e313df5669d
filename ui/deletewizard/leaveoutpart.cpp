// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/leaveoutpart.h"

#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace linchpin {

LeaveOutPart::LeaveOutPart(const char *buttonName, QWidget *parent)
    : QWidget(parent)
    , m_button(named(new QPushButton(this), buttonName, {}))
    , m_explanation(PlainLabel::paragraph(
          tr("It is switched on again at once and is not deleted. The others go on."), this))
{
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_explanation, 1);
    connect(m_button, &QPushButton::clicked, this, &LeaveOutPart::wanted);
}

void LeaveOutPart::show(const QStringList &names, bool isPossible)
{
    setVisible(!names.isEmpty());
    m_button->setEnabled(isPossible);
    if (names.isEmpty())
        return;
    //: Button: switches one of several on again and goes on with the others. %1 is a connection.
    const QString one = tr("Lea&ve %1 out").arg(WizardTexts::onButton(names.front()));
    //: Button: the same of more than one.
    const QString text =
        names.size() == 1 ? one : tr("Lea&ve %n connections out", nullptr, int(names.size()));
    m_button->setText(text);
    m_button->setAccessibleName(QString(text).remove(u'&'));
    QStringList shown;
    for (const QString &name : names)
        shown << WizardTexts::shown(name, 60);
    m_explanation->setText(names.size() == 1
                               ? tr("It is switched on again at once and is not deleted. The "
                                    "others go on.")
                               : tr("They are switched on again at once and are not deleted: %1. "
                                    "The others go on.")
                                     .arg(shown.join(QStringLiteral(", "))));
}

} // namespace linchpin
