// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/polytomic/estate.h"
#include "models/domain/dependent.h"

#include <map>
#include <set>

namespace linchpin::polytomic::test {

/// What an estate says hangs on a connection, worked out on its values, without any request.
struct Expected
{
    Relation relation = Relation::Indirect;
    Effect effect = Effect::Degrades;
    Activity activity = Activity::Unknown;
    std::set<DependentKey> via;
    bool operator==(const Expected &) const = default;
};
using Oracle = std::map<DependentKey, Expected>;

[[nodiscard]] Oracle dependentsIn(const demo::Estate &estate, const QString &connection);
[[nodiscard]] Oracle oracleOf(const std::vector<Dependent> &rows);
[[nodiscard]] QString mismatch(const Oracle &expected, const Oracle &found);

/// The formula of docs/systems/polytomic.md: requests of one impact without the question whose key
/// it is.
[[nodiscard]] int requestsFor(const demo::Estate &estate);
/// Is every list one that shows its end?
[[nodiscard]] bool isWholeInSight(const demo::Estate &estate);

} // namespace linchpin::polytomic::test
