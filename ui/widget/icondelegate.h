// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace linchpin {

/// Turns the icon name a model hands out (IconNameRole) into our drawing, and gives rows some air.
/// Models know no pictures, so they stay free of screens.
class IconDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    static constexpr QSize iconSize{16, 16};
    [[nodiscard]] QIcon iconOf(const QModelIndex &index) const; ///< null if it has none
    [[nodiscard]] static QIcon::Mode modeOf(const QStyleOptionViewItem &option);
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace linchpin
