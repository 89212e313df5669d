// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widget/tone.h"

#include <QIcon>

namespace linchpin {

/// One of our drawings (resources/icons) in the colour of the palette in use, sharp at every scale.
[[nodiscard]] QIcon ownIcon(const QString &name);
/// The same in the colour of its tone, for states; a selected row turns it into the colour of the
/// selection's text.
[[nodiscard]] QIcon stateIcon(const QString &name);
/// An action's icon: the platform theme's if it has one that can be seen on this palette, else our
/// drawing.
[[nodiscard]] QIcon actionIcon(const QString &name);
/// The program's own.
[[nodiscard]] QIcon applicationIcon();

} // namespace linchpin
