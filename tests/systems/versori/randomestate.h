// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/systems/versori/stage.h"

#include <random>

namespace linchpin::test {

/// An organisation made by chance, the same for the same seed. Static links hold static connections
/// only; activations hold both.
[[nodiscard]] vd::Estate randomEstate(unsigned seed);

/// What an estate says hangs on a connection, worked out on the model itself, without any request.
struct Expected
{
    Effect effect = Effect::Breaks;
    Activity activity = Activity::Unknown;
    QString environment;
};
using Oracle = std::map<DependentKey, Expected>;
[[nodiscard]] Oracle dependentsIn(const vd::Estate &estate, const QString &connection);
[[nodiscard]] bool isLinkedIn(const vd::Estate &estate, const QString &connection);
[[nodiscard]] QStringList traitsIn(const vd::Estate &estate, const QString &connection);

/// How many requests the impact of a connection takes: the formula of docs/systems/versori.md.
[[nodiscard]] int requestsFor(const vd::Estate &estate, const QString &connection);

} // namespace linchpin::test
