// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointdelegate.h"

#include "models/item/displaytext.h"
#include "models/item/endpointlistmodel.h"
#include "ui/widget/badge.h"
#include "ui/widget/icons.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace linchpin {

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int maximumBadge = 96;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

/// Paints the environment at the right end of the first line; returns what is left of the line.
QRect paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                 QRect line)
{
    if (text.isEmpty())
        return line;
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    const int width = std::min(metrics.horizontalAdvance(text) + 20, maximumBadge);
    const QRect badge(line.right() - width + 1, line.center().y() - metrics.height() / 2 - 1, width,
                      metrics.height() + 3);
    const Tone tone = Badge::toneOfEnvironment(text);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ink = isSelected ? option.palette.color(QPalette::HighlightedText)
                                  : toneColor(tone, option.palette);
    painter.setFont(small);
    Badge::paint(painter, badge, text, ink,
                 isSelected ? QColor(Qt::transparent) : toneGround(tone, option.palette));
    line.setRight(badge.left() - 6);
    return line;
}

} // namespace

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ink =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QFont small = smallFont(option.font);
    QRect lines = option.rect.adjusted(margin + iconSize + margin, 6, -margin, -6);
    QRect first(lines.left(), lines.top(), lines.width(), option.fontMetrics.height());
    const QRect second(lines.left(), first.bottom() + 3, lines.width(),
                       QFontMetrics(small).height());

    const QRect picture(option.rect.left() + margin, first.center().y() - iconSize / 2 + 1,
                        iconSize, iconSize);
    stateIcon(index.data(IconNameRole).toString())
        .paint(painter, picture, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);

    first =
        paintBadge(*painter, option, index.data(EndpointListModel::BadgeRole).toString(), first);
    const auto line = [painter](const QRect &rect, const QString &text) {
        painter->drawText(rect, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(option.font);
    painter->setPen(ink);
    line(first, index.data(Qt::DisplayRole).toString());
    painter->setFont(small);
    painter->setPen(isSelected ? ink : toneColor(Tone::Neutral, option.palette));
    line(second, index.data(EndpointListModel::SecondLineRole).toString());
    painter->restore();
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {120,
            option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 3 + 12};
}

} // namespace linchpin
