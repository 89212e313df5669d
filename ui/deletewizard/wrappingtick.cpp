// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wrappingtick.h"

#include "ui/widget/plainlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace linchpin {

WrappingTick::WrappingTick(const QString &text, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_label(PlainLabel::paragraph(text, this))
{
    m_box->setObjectName(objectName);
    m_box->setAccessibleName(text);
    m_label->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &WrappingTick::toggled);
}

bool WrappingTick::isChecked() const
{
    return m_box->isChecked();
}

void WrappingTick::setChecked(bool isChecked)
{
    m_box->setChecked(isChecked);
}

QString WrappingTick::text() const
{
    return m_label->text();
}

bool WrappingTick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease && isEnabled()) {
        m_box->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linchpin
