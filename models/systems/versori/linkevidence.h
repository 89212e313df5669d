// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/systems/versori/ulid.h"

#include <optional>

namespace linchpin::versori {

/// Where a dependent lives, as requests need it. A plan holds no other form of it than the evidence
/// of its rows, which names the request that showed the link.
struct Place
{
    Ulid project;
    Ulid environment;
};

[[nodiscard]] QString linkEvidence(const Place &place, const QString &fact);
[[nodiscard]] QString activationEvidence(const Place &place);
[[nodiscard]] std::optional<Place> placeOf(const Dependent &dependent);

} // namespace linchpin::versori
