// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/polytomicdemo.h"

#include <QStringList>

namespace linchpin::polytomic::demo {

/// What a run that waits is looked at for, as somebody else does it. False: there is no such thing.
bool actSign(World &world, const QString &action);
[[nodiscard]] QStringList signActions();

} // namespace linchpin::polytomic::demo
