// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::umbraco {

/// The root of the site in its normal form, or why this cannot be one.
[[nodiscard]] Result<EndpointIdentity> identityOf(const QString &text,
                                                  const QMap<QString, QString> &scope);

} // namespace linchpin::umbraco
