// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace linchpin {

/// Every control has a name for tests and one for people who hear the screen. Returns the widget.
template<typename Widget>
Widget *named(Widget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace linchpin
