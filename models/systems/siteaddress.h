// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

namespace linchpin {

/// An address that people type, in its normal form: scheme and host in lower case, no port that
/// goes without saying, no trailing slash; a path stays. Refused (Unsafe, with a sentence): what is
/// none, user info, a query, a fragment, and plain http beyond this computer.
[[nodiscard]] Result<QString> siteAddress(const QString &text, const QString &example);

} // namespace linchpin
