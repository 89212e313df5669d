// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// What a person reads for a stable word such as "bulk-sync": the kind of a dependent, the key of a
/// property, an event of the audit. A word nobody translated is shown as it is, without dashes.
[[nodiscard]] QString kindText(const QString &word);

} // namespace linchpin
