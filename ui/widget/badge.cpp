// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/badge.h"

#include "models/domain/plan.h"
#include "ui/widget/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumTextWidth = 220;
constexpr int iconSize = 16;
} // namespace

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void Badge::setBadge(const QString &text, Tone tone, const QString &iconName)
{
    m_text = escapedForDisplay(text);
    m_tone = tone;
    m_iconName = iconName;
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : iconSize + 4;
    // Rounded up: half a pixel too little, and the text would end in an ellipsis.
    const int text = qCeil(QFontMetricsF(font()).horizontalAdvance(m_text));
    return {std::min(text, maximumTextWidth) + icon + 16, fontMetrics().height() + 6};
}

void Badge::paint(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink,
                  const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ground);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRect inner = rect.adjusted(8, 0, -8, 0);
    painter.drawText(inner, int(Qt::AlignCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
}

Tone Badge::toneOfEnvironment(const QString &environment)
{
    const QString word = environment.toLower();
    if (word.startsWith(u"prod"_s) || word == u"live"_s)
        return Tone::Negative;
    if (word.startsWith(u"stag"_s) || word.startsWith(u"accept"_s) || word.startsWith(u"pre"_s))
        return Tone::Caution;
    return Tone::Info;
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = toneColor(m_tone, palette());
    if (m_iconName.isEmpty()) {
        paint(painter, rect(), m_text, ink, toneGround(m_tone, palette()));
        return;
    }
    paint(painter, rect(), {}, ink, toneGround(m_tone, palette()));
    stateIcon(m_iconName).paint(&painter, QRect(7, (height() - iconSize) / 2, iconSize, iconSize));
    const QRect words = rect().adjusted(7 + iconSize + 4, 0, -8, 0);
    painter.setPen(ink);
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

} // namespace linchpin
