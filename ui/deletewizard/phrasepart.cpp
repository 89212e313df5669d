// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/phrasepart.h"

#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linchpin {

PhrasePart::PhrasePart(const Names &names, const QString &asking, const QString &accessibleName,
                       QWidget *parent)
    : QWidget(parent)
    , m_phrase(new PlainLabel(this))
    , m_edit(named(new QLineEdit(this), names.edit, accessibleName))
{
    setObjectName(QString::fromLatin1(names.part));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(PlainLabel::paragraph(asking, this));
    m_phrase->setObjectName(QString::fromLatin1(names.phrase));
    m_phrase->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_phrase->setFocusPolicy(Qt::ClickFocus);
    m_phrase->setWordWrap(true);
    m_phrase->setFrameShape(QFrame::StyledPanel);
    m_phrase->setMargin(6);
    column->addWidget(m_phrase);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PhrasePart::typed);
}

void PhrasePart::setPhrase(const QString &phrase, const QFont &fixed)
{
    m_phrase->setFont(fixed);
    m_phrase->setText(phrase);
    setVisible(!phrase.isEmpty());
}

void PhrasePart::clear()
{
    m_edit->clear();
}

} // namespace linchpin
