// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/content.h"
#include "models/systems/apinizer/findings.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <set>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

bool Reading::isGlobal() const
{
    return connection.projectName.isEmpty()
        ? where.project == adminProject
        : connection.projectName == adminProject || connection.projectName != where.project;
}

bool Reading::isLocal() const
{
    return !connection.projectName.isEmpty() && !isGlobal();
}

QStringList Reading::idsToResolve() const
{
    std::set<QString> ids;
    for (const auto &scan : scans) {
        for (const auto &[kind, objects] : scan->found()) {
            for (const auto &[name, matched] : objects)
                ids.insert(matched.ids.keyBegin(), matched.ids.keyEnd());
        }
    }
    return {ids.begin(), ids.end()};
}

Deactivation deactivationOf(const ConnectionReply &connection)
{
    using Possible = Deactivation::Possible;
    const ConnectionType &type = *typeOf(connection.named.type);
    Deactivation deactivation;
    deactivation.how =
        translate("Apinizer",
                  "The whole connection is sent back as it was read, with enabled false and its "
                  "deployToWorker unchanged.");
    deactivation.loss =
        translate("Apinizer",
                  "Callers that need it fail from then on, exactly as after the deletion; but it "
                  "can be taken back.");
    const QStringList inside = hiddenInside(connection.object, type);
    if (connection.isEnabled == false) {
        deactivation.possible = Possible::AlreadyOff;
    } else if (!connection.isEnabled) {
        deactivation.possible = Possible::No;
        deactivation.reason =
            translate("Apinizer", "The server does not say whether it is switched on.");
    } else if (!inside.isEmpty()) {
        deactivation.possible = Possible::No;
        deactivation.reason =
            translate("Apinizer",
                      "The server hides values inside %1. Sending the connection back would send "
                      "them hidden, and they would be lost.")
                .arg(inside.join(u", "_s));
    } else {
        deactivation.secretsNeeded = hiddenFields(connection.object, type);
    }
    return deactivation;
}

std::vector<Warning> warningsOf(const ConnectionReply &connection)
{
    const ConnectionType &type = *typeOf(connection.named.type);
    const QStringList hidden = hiddenFields(connection.object, type);
    std::vector<Warning> warnings;
    if (connection.isEnabled != false) {
        warnings.push_back(
            {warning::callersFail,
             translate("Apinizer",
                       "From the switch-off on, callers get errors (a DB API answers 501). "
                       "Gateways before release 2026.01.2 may go on using it all the same."),
             true});
        if (!connection.deploys)
            warnings.push_back(
                {warning::notPushed,
                 translate("Apinizer",
                           "deployToWorker is off: the switch-off is stored in the manager and "
                           "not pushed to the gateways, so it shows nothing about them."),
                 true});
        if (!hidden.isEmpty())
            warnings.push_back(
                {warning::maskedSecrets,
                 translate("Apinizer",
                           "The server hides %1. Switching off and on needs it again; after a "
                           "crash the way back asks for it once more. If it is not set at all, "
                           "give (none). Without it the connection can only be deleted without "
                           "switching off, and nothing is restored.")
                     .arg(hidden.join(u", "_s)),
                 true});
    }
    warnings.push_back({warning::nothingGuards,
                        translate("Apinizer",
                                  "The server does not refuse to delete a connection that is in "
                                  "use.")});
    warnings.push_back(
        {warning::deletionIsFinal,
         translate("Apinizer",
                   "A connection made again under this name gets a new internal id: what refers to "
                   "it by id stays broken.")});
    return warnings;
}

Impact assembleImpact(const Reading &reading)
{
    Impact impact;
    impact.connection = reading.connection.connection;
    if (reading.isGlobal())
        impact.connection.traits = {u"shared"_s};
    impact.dependents = dependentsOf(reading);
    impact.coverage = coverageOf(reading, impact.dependents);
    impact.deactivation = deactivationOf(reading.connection);
    impact.warnings = warningsOf(reading.connection);
    return impact;
}

} // namespace linchpin::apinizer
