// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/listdelegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace linchpin {

namespace {

/// Is there more to it than a text from left to right, and an icon? That is the style's business;
/// a screen has one such cell or few.
bool isSpecial(const QStyleOptionViewItem &option, const QString &text)
{
    return !option.widget || option.widget->testAttribute(Qt::WA_StyleSheet)
        || option.direction == Qt::RightToLeft || text.isRightToLeft()
        || option.state.testFlag(QStyle::State_HasFocus)
        || option.state.testFlag(QStyle::State_Editing);
}

QColor textColor(const QStyleOptionViewItem &option)
{
    QPalette::ColorGroup group = QPalette::Disabled;
    if (option.state.testFlag(QStyle::State_Enabled))
        group = option.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
    return option.palette.color(
        group,
        option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isSpecial(option, text))
        return IconDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    item.index = index;
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);

    // The places that QCommonStyle gives to icon and text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, option.widget) + 1;
    QRect rest = option.rect;
    if (const QIcon icon = iconOf(index); !icon.isNull()) {
        const int top = rest.top() + rest.height() / 2 - iconSize.height() / 2;
        icon.paint(painter, {{rest.left() + margin, top}, iconSize}, Qt::AlignCenter,
                   modeOf(option));
        rest.setLeft(rest.left() + iconSize.width() + 2 * margin);
    }
    rest.adjust(margin, 0, -margin, 0);
    if (text.isEmpty() || rest.width() <= 0)
        return;
    painter->setFont(option.font);
    painter->setPen(textColor(option));
    const int top = rest.top() + rest.height() / 2 - option.fontMetrics.height() / 2;
    painter->drawStaticText(rest.left(), top, laidOut(option, text, rest.width()));
}

const QStaticText &ListDelegate::laidOut(const QStyleOptionViewItem &option, const QString &text,
                                         int width) const
{
    if (m_font != option.font) {
        m_lines.clear();
        m_font = option.font;
    }
    const Line line{text, width};
    if (const QStaticText *known = m_lines.object(line))
        return *known;
    auto *made = new QStaticText(option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    m_lines.insert(line, made); // takes it, and keeps at least the newest
    return *made;
}

} // namespace linchpin
