// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::apinizer {

/// The root of the manager's site in its normal form, without "/apiops", and the project; or why
/// these cannot be an endpoint.
[[nodiscard]] Result<EndpointIdentity> identityOf(const QString &text,
                                                  const QMap<QString, QString> &scope);

} // namespace linchpin::apinizer
