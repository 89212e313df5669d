// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/picturelegend.h"

#include "ui/picture/picturecolors.h"
#include "ui/widget/icons.h"
#include "ui/widget/naming.h"

#include <QPainter>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawing = 16;
constexpr int line = 26;
constexpr int gap = 6;
constexpr int between = 16;

int textLeft(PictureMark mark)
{
    return drawing + gap + (mark == PictureMark::Connection ? 0 : line + gap);
}

} // namespace

PictureLegend::PictureLegend(QWidget *parent) : QWidget(parent)
{
    //: For people who hear the screen: the list of what shapes and lines stand for.
    named(this, "pictureLegend", tr("Legend"));
    QStringList words;
    for (const PictureMark mark : allPictureMarks)
        words << wordOf(mark);
    setAccessibleDescription(words.join(u", "_s));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

std::vector<QRect> PictureLegend::places(int width) const
{
    std::vector<QRect> all;
    const int height = std::max(drawing, fontMetrics().height()) + gap;
    QPoint at;
    for (const PictureMark mark : allPictureMarks) {
        const int wide = textLeft(mark) + fontMetrics().horizontalAdvance(wordOf(mark));
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + height};
        all.emplace_back(at, QSize(wide, height));
        at.rx() += wide + between;
    }
    return all;
}

int PictureLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1;
}

QSize PictureLegend::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 300))};
}

QSize PictureLegend::minimumSizeHint() const
{
    return {120, heightForWidth(std::max(width(), 120))};
}

void PictureLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void PictureLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const PictureMark mark = allPictureMarks.at(i);
        const QRect place = all[i];
        const int middle = place.center().y();
        stateIcon(iconNameOf(mark))
            .paint(&painter, QRect(place.left(), middle - drawing / 2, drawing, drawing));
        if (mark != PictureMark::Connection) {
            painter.setPen(penOf(mark, palette()));
            painter.drawLine(place.left() + drawing + gap, middle,
                             place.left() + drawing + gap + line, middle);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(place.adjusted(textLeft(mark), 0, 2, 0),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), wordOf(mark));
    }
}

} // namespace linchpin
