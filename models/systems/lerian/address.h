// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <QUrl>

namespace linchpin::lerian {

/// Fetcher's base (everything before /v1) and the scope in their normal form, or why they cannot be
/// that. A neighbour's address may begin with "/": then it is below Fetcher's.
[[nodiscard]] Result<EndpointIdentity> identityOf(const QString &url,
                                                  const QMap<QString, QString> &scope);
/// Base of a site word; invalid if the scope names none.
[[nodiscard]] QUrl baseOf(const EndpointIdentity &endpoint, const QString &site);

} // namespace linchpin::lerian
