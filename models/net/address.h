// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/wire/http.h"

#include <QUrl>

namespace linchpin {

/// Where a request goes: the base's origin and path, then the request's path and query. Unsafe if
/// the base is no http(s) address, is plain http beyond this machine, carries user info, or if the
/// path leaves the base.
[[nodiscard]] Result<QUrl> addressOf(const QUrl &base, const HttpRequest &request);

/// Is the host this machine: localhost, 127.0.0.0/8, ::1?
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Unsafe if verb, header or token could break out of their line, or if a header is one that net
/// sets itself.
[[nodiscard]] Result<void> checkHeaders(const HttpRequest &request);
[[nodiscard]] bool isHeaderValue(QByteArrayView value);

} // namespace linchpin
