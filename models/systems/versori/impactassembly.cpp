// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/impactassembly.h"

#include "models/systems/translate.h"
#include "models/systems/versori/findrows.h"
#include "models/systems/versori/kinds.h"

#include <algorithm>

namespace linchpin::versori {

namespace {

QStringList traitsOf(const Ownership &ownership)
{
    switch (ownership.kind) {
    case Ownership::Kind::Static: return {trait::isStatic};
    case Ownership::Kind::Dynamic: return {trait::isDynamic};
    case Ownership::Kind::Unknown: break;
    }
    return {};
}

Evidence evidenceOf(const Reading &reading)
{
    //: Label of the line that says whose connection it is.
    const QString label = translate("Versori", "Belongs to");
    switch (reading.ownership.kind) {
    case Ownership::Kind::Static:
        return {label, translate("Versori", "No end user: a static connection.")};
    case Ownership::Kind::Dynamic: {
        const EndUser &owner = reading.ownership.owner;
        return {label,
                translate("Versori", "The end user %1 (external id %2): a dynamic connection.")
                    .arg(owner.name(), owner.externalId)};
    }
    case Ownership::Kind::Unknown: break;
    }
    return {label,
            translate("Versori",
                      "Not known: static and dynamic could not be told apart. It is treated as one "
                      "that the server does not guard.")};
}

} // namespace

Deactivation deactivationOf(const std::vector<Dependent> &rows)
{
    Deactivation deactivation;
    deactivation.how = translate("Versori",
                                 "A connection has no switch of its own. It is unlinked from every "
                                 "slot, and every activation with it is ended.");
    deactivation.possible =
        rows.empty() ? Deactivation::Possible::AlreadyOff : Deactivation::Possible::Yes;
    if (rows.empty())
        return deactivation;
    QStringList losses;
    for (const Warning &warning : warningsOf(rows)) {
        if (warning.isHazardOfDeactivation)
            losses.append(warning.message);
    }
    deactivation.loss = losses.join(u' ');
    return deactivation;
}

void settleUpdated(Impact &impact)
{
    for (Property &one : impact.connection.properties) {
        if (one.key == property::updated)
            one.isIdentity = !impact.dependents.empty();
    }
}

Impact assembleImpact(const Reading &reading)
{
    Impact impact;
    impact.connection = reading.connection;
    impact.connection.traits = traitsOf(reading.ownership);
    impact.dependents = findRows(reading);
    impact.coverage = coverageOf(reading);
    countFound(impact.coverage, impact.dependents);
    impact.deactivation = deactivationOf(impact.dependents);
    impact.warnings = ownerWarnings(reading.ownership, impact.dependents);
    const auto warnings = warningsOf(impact.dependents);
    impact.warnings.insert(impact.warnings.end(), warnings.begin(), warnings.end());
    impact.evidence = {evidenceOf(reading)};
    settleUpdated(impact);
    return impact;
}

} // namespace linchpin::versori
