// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/kinds.h"

namespace linchpin::umbraco {

/// "profileId = 0f2d..., "Writer"": the member and the value that link a dependent, as they stand
/// on the wire.
[[nodiscard]] QString linkEvidence(const QString &member, const Guid &id, const QString &name = {});
/// The evidence of an agent whose opaque configuration names a profile.
[[nodiscard]] QString mentionEvidence(const Guid &profile, const QString &name);
/// Is the link to this profile nothing but such a mention?
[[nodiscard]] bool isOnlyMentioned(const Dependent &dependent, const DependentKey &via);

} // namespace linchpin::umbraco
