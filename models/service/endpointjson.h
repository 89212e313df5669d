// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/endpointaccess.h"

#include <QJsonObject>

namespace linchpin {

/// How an endpoint is reached, as the journal keeps it with a run. No secrets: an access has none.
[[nodiscard]] QJsonObject toJson(const EndpointAccess &access);
[[nodiscard]] Result<EndpointAccess> accessFromJson(const QJsonObject &json);

} // namespace linchpin
