// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/elidedlabel.h"

#include "models/domain/plan.h"
#include "models/item/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace linchpin {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = escapedForDisplay(text);
    setAccessibleName(m_text);
    setToolTip(isElided() ? plainToolTip(m_text) : QString());
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"MMM..."_s), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    style()->drawItemText(&painter, rect(),
                          int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), palette(),
                          isEnabled(), shown, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(isElided() ? plainToolTip(m_text) : QString());
}

} // namespace linchpin
