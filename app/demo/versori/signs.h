// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/versori/versoridemo.h"

#include <QStringList>

namespace linchpin::versori::demo {

/// What a run that waits is looked at for, as somebody else does it. False: there is no such thing.
bool actSign(World &world, const Estate &original, const QString &action);
[[nodiscard]] QStringList signActions();

} // namespace linchpin::versori::demo
