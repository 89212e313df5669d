// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/namelist.h"

#include "ui/widget/naming.h"

#include <algorithm>

namespace linchpin {

namespace {

constexpr int mostLines = 5;

} // namespace

NameList::NameList(const char *objectName, const QString &accessibleName, QWidget *parent)
    : QListWidget(parent)
{
    named(this, objectName, accessibleName);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NameList::setNames(const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown << item(i)->text();
    if (shown == names)
        return; // where it is scrolled to stays
    clear();
    addItems(names);
    updateGeometry();
}

QSize NameList::sizeHint() const
{
    const int line = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    const int lines = std::clamp(count(), 1, mostLines);
    return {QListWidget::sizeHint().width(), lines * line + 2 * frameWidth() + 2};
}

QSize NameList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

} // namespace linchpin
