// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/decisiondelegate.h"

#include "ui/deletewizard/decisionmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QSortFilterProxyModel>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Cell
{
    DecisionModel *model = nullptr;
    QModelIndex index;
};

/// The row of the model behind whatever sorts and filters it.
Cell behind(const QModelIndex &index)
{
    auto source = index;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(source.model()))
        source = proxy->mapToSource(source);
    const auto *model = qobject_cast<const DecisionModel *>(source.model());
    return {const_cast<DecisionModel *>(model), source}; // an index knows its model only as const
}

} // namespace

void DecisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (!(index.flags() & Qt::ItemIsEditable))
        return QStyledItemDelegate::paint(painter, option, index);
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = option.fontMetrics.height() / 2;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text = shownText(cell.text, cell);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.rect =
        QRect(option.rect.right() - side - 6, option.rect.center().y() - side / 2, side, side);
    if (option.direction == Qt::RightToLeft)
        arrow.rect.moveLeft(option.rect.left() + 6);
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

QString DecisionDelegate::shownText(const QString &text, const QStyleOptionViewItem &option)
{
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const int arrow = option.fontMetrics.height() / 2 + 6 + margin;
    return option.fontMetrics.elidedText(text, Qt::ElideRight,
                                         option.rect.width() - arrow - 2 * margin);
}

QSize DecisionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height(), 6);
}

QWidget *DecisionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(option)
    const auto cell = behind(index);
    if (!cell.model)
        return nullptr;
    auto *box = new QComboBox(parent);
    box->setObjectName(u"decisionBox"_s);
    //: Name of the list of choices for one dependent, for screen readers.
    box->setAccessibleName(tr("What shall happen"));
    for (const auto &choice : cell.model->optionsFor(cell.index))
        box->addItem(choice.text, QVariant(static_cast<int>(choice.word)));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<DecisionDelegate *>(this); // Qt makes editors in a const member
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void DecisionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto cell = behind(index);
    if (auto *box = qobject_cast<QComboBox *>(editor); box && cell.model)
        box->setCurrentIndex(cell.model->chosen(cell.index, cell.model->optionsFor(cell.index)));
}

void DecisionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    Q_UNUSED(model)
    const auto cell = behind(index);
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box || !cell.model)
        return;
    const auto options = cell.model->optionsFor(cell.index);
    const auto row = static_cast<std::size_t>(box->currentIndex());
    // Leaving the cell commits too: only a change of mind is a decision.
    if (row < options.size() && box->currentIndex() != cell.model->chosen(cell.index, options))
        cell.model->choose(cell.index, options[row]);
}

} // namespace linchpin
