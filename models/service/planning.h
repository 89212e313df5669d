// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace linchpin {

/// A plan, or every reason why there can be none yet.
using PlanOrObjections = std::variant<Plan, std::vector<Objection>>;

/// Makes a plan of an impact and choices. Pure but for the id, which is a new UUID.
[[nodiscard]] PlanOrObjections makePlan(const System &system, const EndpointIdentity &endpoint,
                                        const QString &endpointName, const Impact &impact,
                                        const Choices &choices, const QDateTime &now,
                                        std::chrono::hours validFor = std::chrono::hours(7 * 24));

/// Do they do the same, in the same order? What an action is called, how it is proved and what it
/// costs is said for people, in the language of whoever made the plan, and is not compared.
[[nodiscard]] bool doTheSame(std::vector<PlannedAction> some, std::vector<PlannedAction> others);

/// A file with a right sum may still have been written by somebody else: what it does must follow
/// from what it says, by the rules of this version. Then this is the plan with what its actions say
/// said by this version, in the language of this program; else there is none.
[[nodiscard]] std::optional<Plan> inOurWords(const Plan &plan, const System &system);
[[nodiscard]] inline bool followsFromItself(const Plan &plan, const System &system)
{
    return inOurWords(plan, system).has_value();
}

/// Does the planned deletion need its name typed: irreversible and (dependents or more than one
/// target or a protected environment); interaction.md "Type-to-confirm".
[[nodiscard]] bool needsTypedConfirmation(const Plan &plan, bool isProtectedEnvironment);

} // namespace linchpin
