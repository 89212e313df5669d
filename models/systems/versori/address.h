// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/domain/result.h"
#include "models/systems/system.h"
#include "models/systems/versori/ulid.h"

namespace linchpin::versori {

constexpr QLatin1StringView organisationKey("organisation");

/// The endpoint in its normal form: everything of the address before /o/, and the organisation.
[[nodiscard]] Result<EndpointIdentity> identityOf(const QString &text,
                                                  const QMap<QString, QString> &scope);
/// The organisation of an endpoint; the null id if it has none.
[[nodiscard]] Ulid organisationOf(const EndpointIdentity &endpoint);
/// The Authorization header for a token: JWT or Bearer, as the credentials say or, if they do not,
/// as the token looks.
[[nodiscard]] Result<AccessToken> headerFor(const Credentials &credentials);

} // namespace linchpin::versori
