// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// A file name made of harmless characters only: letters, digits, '-', '_' and '.', never at the
/// start a dot.
[[nodiscard]] QString harmlessFileName(const QString &name);

} // namespace linchpin
