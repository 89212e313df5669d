// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/messagebar.h"

#include "ui/widget/icons.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return u"mark-info"_s;
    case Tone::Positive: return u"mark-ok"_s;
    case Tone::Caution: return u"mark-warning"_s;
    case Tone::Negative: return u"mark-failed"_s;
    }
    return {};
}

} // namespace

MessageBar::MessageBar(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_label(PlainLabel::paragraph(text, this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    auto *picture = new PlainLabel(this);
    picture->setPixmap(stateIcon(iconNameOf(tone)).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy = m_label->sizePolicy(); // keeps that its height depends on its width
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    m_label->setSizePolicy(policy);
    named(m_close, "messageClose", tr("Close this message"))
        ->setIcon(actionIcon(u"action-close"_s));
    //: Button: closes a message.
    m_close->setToolTip(tr("Close"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(picture);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    // Not Maximum: that would be the height of the unbroken sentence, and a broken one would be cut
    // off.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void MessageBar::addAction(const QString &objectName, const QString &text,
                           const QString &explanation, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAccessibleDescription(explanation);
    button->setToolTip(explanation);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_buttons->addWidget(button);
    setTabOrder(button, m_close);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::setText(const QString &text)
{
    m_label->setText(text);
}

void MessageBar::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(m_tone, palette()), 1));
    painter.setBrush(toneGround(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace linchpin
