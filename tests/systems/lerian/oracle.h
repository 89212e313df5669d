// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/lerian/estate.h"
#include "models/domain/dependent.h"
#include "models/systems/conversation.h"

#include <map>
#include <set>

namespace linchpin::test {

/// What an estate says hangs on a connection, worked out on the model itself, without any request.
struct LerianExpected
{
    Relation relation = Relation::Direct;
    Effect effect = Effect::Breaks;
    Activity activity = Activity::Unknown;
    std::set<DependentKey> via;
    bool operator==(const LerianExpected &) const = default;
};
using LerianOracle = std::map<DependentKey, LerianExpected>;

[[nodiscard]] LerianOracle dependentsIn(const lerian::demo::Estate &estate,
                                        const lerian::demo::Connection &connection,
                                        bool areTemplatesWhole = true);
[[nodiscard]] LerianOracle oracleOf(const std::vector<Dependent> &rows);
/// Empty: the same.
[[nodiscard]] QString mismatch(const LerianOracle &expected, const LerianOracle &found);

/// How many requests the impact of a connection takes: the formula of docs/systems/lerian.md.
[[nodiscard]] int requestsFor(const lerian::demo::Estate &estate,
                              const lerian::demo::Connection &connection);

/// The estate as it looks if the answer to this request is not to be had: what only it tells, and
/// the pages after it, are not there.
[[nodiscard]] lerian::demo::Estate withoutAnswer(const lerian::demo::Estate &estate,
                                                 const HttpRequest &request);

} // namespace linchpin::test
