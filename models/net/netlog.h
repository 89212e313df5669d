// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace linchpin {

/// linchpin.net: verb, path, status and time of every request; never a header, a body or a host's
/// user info.
Q_DECLARE_LOGGING_CATEGORY(lcNet)

} // namespace linchpin
