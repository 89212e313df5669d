// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace linchpin::test {

/// Letters that are given twice, with the words they stand in.
[[nodiscard]] QStringList clashes(const QStringList &texts);

/// Everything that a person can work with has a name of its own, for tests and for screen readers,
/// and no letter of the keyboard means two things. Fails the test if not.
void checkScreen(QWidget *window);

/// No label takes what it shows for markup.
void checkLabels(QWidget *window);

} // namespace linchpin::test
