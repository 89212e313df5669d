// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/impactassembly.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/findrows.h"

namespace linchpin::umbraco {

Deactivation deactivationOf(const ConnectionReply &connection, const QString &doubt)
{
    using Possible = Deactivation::Possible;
    Deactivation deactivation;
    deactivation.how =
        translate("Umbraco",
                  "The whole connection is sent back as it was read, with isActive false. "
                  "New calls through it are refused at once; calls under way finish.");
    if (connection.isActive && !*connection.isActive) {
        deactivation.possible = Possible::AlreadyOff;
    } else if (connection.settings.isEmpty()) {
        deactivation.possible = Possible::No;
        deactivation.reason =
            translate("Umbraco",
                      "The server shows no settings for it. Switching off sends the "
                      "settings back, and sending none would erase them.");
    } else if (!connection.isActive || !connection.version) {
        deactivation.possible = Possible::No;
        deactivation.reason = translate(
            "Umbraco", "The server does not say whether it is active, or not its version.");
    } else if (!doubt.isEmpty()) {
        deactivation.possible = Possible::Doubtful;
        deactivation.reason = doubt;
    }
    return deactivation;
}

Impact assembleImpact(const Reading &reading)
{
    Impact impact;
    impact.connection = reading.connection.connection;
    impact.dependents = findRows(reading);
    impact.coverage = coverageOf(reading, impact.dependents);
    impact.deactivation = deactivationOf(reading.connection, reading.deactivationDoubt);
    impact.warnings = warningsOf(reading, impact);
    impact.evidence = reading.evidence;
    QStringList losses;
    for (const Warning &hazard : hazardsOf(impact.dependents))
        losses.append(hazard.message);
    impact.deactivation.loss = losses.join(u' ');
    return impact;
}

} // namespace linchpin::umbraco
