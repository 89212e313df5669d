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

void IconDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const QString name = index.data(IconNameRole).toString();
    if (name.isEmpty())
        return;
    auto it = m_icons.find(name);
    if (it == m_icons.end())
        it = m_icons.insert(name, stateIcon(name));
    option->icon = *it;
    option->decorationSize = QSize(16, 16);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace linchpin
