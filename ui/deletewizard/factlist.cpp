// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/factlist.h"

#include "ui/widget/plainlabel.h"

#include <QFormLayout>

namespace linchpin {

FactList::FactList(const char *objectName, QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName(QString::fromLatin1(objectName));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FactList::setFacts(const QVector<QPair<QString, QString>> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *field = PlainLabel::paragraph(value, this);
        field->setTextInteractionFlags(Qt::TextSelectableByMouse);
        field->setAccessibleName(name);
        m_form->addRow(PlainLabel::aside(name, this), field);
        qobject_cast<PlainLabel *>(m_form->labelForField(field))->setWordWrap(false);
    }
}

} // namespace linchpin
