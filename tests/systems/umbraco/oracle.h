// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "tests/systems/umbraco/estate.h"

#include <set>

namespace linchpin::test {

/// What an estate says hangs on a connection, worked out on the model itself, without any request.
struct Expected
{
    Relation relation = Relation::Indirect;
    Effect effect = Effect::Breaks;
    Activity activity = Activity::Unknown;
    std::set<DependentKey> via;
    bool operator==(const Expected &) const = default;
};
using Oracle = std::map<DependentKey, Expected>;

[[nodiscard]] Oracle dependentsIn(const Estate &estate, const QString &connection);
[[nodiscard]] Oracle oracleOf(const std::vector<Dependent> &rows);

/// How many requests the impact of a connection takes: the formula of docs/systems/umbraco.md.
[[nodiscard]] int requestsFor(const Estate &estate, const QString &connection);

} // namespace linchpin::test
