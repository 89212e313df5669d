// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <QRandomGenerator>

namespace linchpin::sample {

[[nodiscard]] inline DependentKey key(const char *kind, const char *id)
{
    return {QString::fromUtf8(kind), QString::fromUtf8(id)};
}

/// A dependent that may be decided in every way.
[[nodiscard]] Dependent dependent(const DependentKey &key, std::vector<DependentKey> via = {});

/// A connection with a profile, a default that hangs on the profile and an agent that hangs on the
/// default; two sources, both read to their end.
[[nodiscard]] Impact impact();

/// Every field of an impact filled by chance, also with separators and letters beyond ASCII.
[[nodiscard]] Impact randomImpact(QRandomGenerator &chance);

/// A whole plan with every field set.
[[nodiscard]] Plan plan();

} // namespace linchpin::sample
