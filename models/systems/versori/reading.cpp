// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/reading.h"

#include <algorithm>

namespace linchpin::versori {

bool isLinked(const Reading &reading)
{
    const Ulid id = reading.id();
    return std::ranges::any_of(reading.environments, [&id](const EnvironmentReading &one) {
        return std::ranges::find(one.links.items, id, &Filling::connection)
            != one.links.items.end();
    });
}

std::vector<EndUser> usersInActivations(const Reading &reading)
{
    const Ulid id = reading.id();
    std::vector<EndUser> users;
    for (const EnvironmentReading &one : reading.environments) {
        for (const Activation &activation : one.activations.items) {
            const auto fillings = activation.fillings.value_or(std::vector<Filling>());
            const bool isUsed =
                std::ranges::find(fillings, id, &Filling::connection) != fillings.end();
            const bool isNew = !activation.user.id.isNull()
                && std::ranges::find(users, activation.user.id, &EndUser::id) == users.end();
            if (isUsed && isNew)
                users.push_back(activation.user);
        }
    }
    return users;
}

} // namespace linchpin::versori
