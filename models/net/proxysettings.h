// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QNetworkProxyFactory>

#include <memory>

namespace linchpin {

/// The proxy of an endpoint: http://host:port or socks5://host:port; empty: the system's settings,
/// without them for this computer itself. Unsafe for anything else, user info included.
[[nodiscard]] Result<std::unique_ptr<QNetworkProxyFactory>> proxySettings(const QString &proxyUrl);

} // namespace linchpin
