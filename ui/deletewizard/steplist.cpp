// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/steplist.h"

#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/tone.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace linchpin {

using namespace Qt::StringLiterals;

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

int StepList::rowHeight() const
{
    return fontMetrics().height() * 2;
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int widest = 0;
    for (int i = 0; i < wizardStepCount; ++i)
        widest = std::max(widest,
                          QFontMetrics(bold).horizontalAdvance(textOf(static_cast<WizardStep>(i))));
    return {widest + rowHeight() * 2, rowHeight() * wizardStepCount + 8};
}

QString StepList::textOf(WizardStep step) const
{
    return WizardTexts::title(step);
}

void StepList::show(WizardStep current, const QSet<int> &been, const QSet<int> &leftOut)
{
    m_current = current;
    m_leftOut = leftOut;
    m_been = been;
    //: For screen readers. %1 number of the step, %2 how many there are, %3 its name.
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(static_cast<int>(current) + 1)
                          .arg(wizardStepCount)
                          .arg(WizardTexts::title(current)));
    update();
}

void StepList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < wizardStepCount; ++i)
        paintStep(painter, static_cast<WizardStep>(i),
                  QRect(0, i * rowHeight(), width(), rowHeight()));
}

void StepList::paintStep(QPainter &painter, WizardStep step, const QRect &row) const
{
    const int number = static_cast<int>(step);
    const bool isHere = step == m_current;
    const bool isOver = m_current == WizardStep::Result;
    const bool isDone = m_been.contains(number) && (number < static_cast<int>(m_current) || isOver);
    const bool isLeftOut = m_leftOut.contains(number);
    const auto quiet = toneColor(Tone::Neutral, palette());
    const int side = fontMetrics().height() + 8;
    const QRect circle = QStyle::visualRect(
        layoutDirection(), row, QRect(row.left() + 6, row.center().y() - side / 2, side, side));
    if (isHere) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
    } else {
        painter.setPen(QPen(quiet, 1.2));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawEllipse(circle);
    painter.setPen(isHere ? palette().color(QPalette::HighlightedText) : quiet);
    painter.setFont(font());
    const QString mark = isLeftOut ? u"–"_s : isDone ? u"✓"_s : QString::number(number + 1);
    painter.drawText(circle, Qt::AlignCenter, mark);

    QFont text = font();
    text.setBold(isHere);
    text.setStrikeOut(isLeftOut);
    painter.setFont(text);
    painter.setPen(isHere || isDone ? palette().color(QPalette::WindowText) : quiet);
    const QRect place =
        QStyle::visualRect(layoutDirection(), row, row.adjusted(side + 16, 0, -4, 0));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading, textOf(step));
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace linchpin
