// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/messagearea.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace linchpin {

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

MessageBar *MessageArea::show(const QString &key, Tone tone, const QString &text)
{
    take(key);
    auto *bar = new MessageBar(tone, text, this);
    bar->setObjectName(QStringLiteral("message_") + key);
    bar->setAccessibleName(text);
    connect(bar, &MessageBar::closed, this, [this, key] { take(key); });
    m_layout->addWidget(bar);
    m_bars.insert(key, bar);
    setVisible(true);
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return bar;
}

void MessageArea::take(const QString &key)
{
    if (MessageBar *bar = m_bars.take(key)) {
        m_layout->removeWidget(bar);
        bar->hide();
        bar->deleteLater(); // it may be the sender
    }
    setVisible(!m_bars.isEmpty());
}

MessageBar *MessageArea::find(const QString &key) const
{
    return m_bars.value(key);
}

} // namespace linchpin
