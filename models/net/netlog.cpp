// SPDX-License-Identifier: Apache-2.0
#include "models/net/netlog.h"

namespace linchpin {

Q_LOGGING_CATEGORY(lcNet, "linchpin.net", QtWarningMsg)

} // namespace linchpin
