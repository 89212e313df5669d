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
    const int line = fontMetrics().height();
    int height = 0;
    for (int i = 0; i < count() && height <= mostLines * line; ++i)
        height += sizeHintForRow(i); // a long name takes more than one line
    height = std::clamp(height, line, (mostLines + 1) * line);
    return {QListWidget::sizeHint().width(), height + 2 * frameWidth() + 2};
}

QSize NameList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

} // namespace linchpin
