// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/reading.h"

#include <algorithm>

namespace linchpin::umbraco {

std::set<Guid> dependentProfiles(const Reading &reading)
{
    std::set<Guid> profiles;
    const Guid id = reading.id();
    for (const ProfileReply &profile : reading.profiles.items) {
        if (profile.connection.isSet() && profile.connection.id == id)
            profiles.insert(profile.id);
    }
    return profiles;
}

bool isDefaultChatDependent(const Reading &reading, const std::set<Guid> &profiles)
{
    return reading.settings && reading.settings->defaultChat().isSet()
        && profiles.contains(reading.settings->defaultChat().id);
}

std::set<Guid> affectedGuardrails(const Reading &reading, const std::set<Guid> &profiles)
{
    const bool isDefaultHit = isDefaultChatDependent(reading, profiles);
    std::set<Guid> guardrails;
    for (const GuardrailReply &guardrail : reading.guardrails.items) {
        const bool isHit = std::ranges::any_of(guardrail.judges, [&](const Link &judge) {
            return judge.isSet() ? profiles.contains(judge.id)
                                 : judge.kind == Link::Kind::Null && isDefaultHit;
        });
        if (isHit)
            guardrails.insert(guardrail.id);
    }
    return guardrails;
}

} // namespace linchpin::umbraco
