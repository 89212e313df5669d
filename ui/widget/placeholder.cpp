// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/placeholder.h"

#include "ui/widget/icons.h"
#include "ui/widget/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

Placeholder::Placeholder(const char *objectName, const char *buttonName, QWidget *parent)
    : QWidget(parent)
    , m_picture(new PlainLabel(this))
    , m_title(PlainLabel::heading({}, this, 1.15))
    , m_text(PlainLabel::aside({}, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QString::fromLatin1(objectName));
    m_button->setObjectName(QString::fromLatin1(buttonName));
    m_button->setAutoDefault(false);
    for (PlainLabel *label : {m_picture, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, &Placeholder::clicked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

void Placeholder::say(const QString &iconName, const QString &title, const QString &text,
                      const QString &button)
{
    m_picture->setPixmap(stateIcon(iconName).pixmap(QSize(40, 40), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(QString(button).remove(u'&'));
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QString Placeholder::title() const
{
    return m_title->text();
}

QString Placeholder::text() const
{
    return m_text->text();
}

} // namespace linchpin
