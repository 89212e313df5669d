// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/icondelegate.h"

#include "models/item/displaytext.h"
#include "ui/widget/icons.h"

#include <algorithm>

namespace linchpin {

QSize IconDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

QIcon IconDelegate::iconOf(const QModelIndex &index) const
{
    const QString name = index.data(IconNameRole).toString();
    if (name.isEmpty())
        return {};
    auto it = m_icons.find(name);
    if (it == m_icons.end())
        it = m_icons.insert(name, stateIcon(name));
    return *it;
}

QIcon::Mode IconDelegate::modeOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QIcon::Disabled;
    return option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
}

void IconDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const QIcon icon = iconOf(index);
    if (icon.isNull())
        return;
    option->icon = icon;
    option->decorationSize = iconSize;
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace linchpin
