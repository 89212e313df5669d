// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/impactassembly.h"

#include "models/systems/polytomic/coverageentries.h"
#include "models/systems/polytomic/findrows.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/settlerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

void addRunWarnings(std::vector<Warning> &warnings, const std::vector<Dependent> &rows)
{
    if (std::ranges::any_of(rows, isRunning))
        warnings.push_back({warning::runsAreCancelled,
                            translate("Polytomic",
                                      "Runs under way are cancelled when the syncs are switched "
                                      "off. Switching on again does not bring them back, and may "
                                      "start new ones."),
                            true});
    const bool hasBulkSync = std::ranges::any_of(
        rows, [](const Dependent &row) { return row.key.kind == kind::bulkSync; });
    if (hasBulkSync)
        warnings.push_back({warning::startedByHand,
                            translate("Polytomic",
                                      "A bulk sync that is switched off can still be started by "
                                      "hand.")});
}

std::vector<Warning> warningsOf(const Reading &reading, const std::vector<Dependent> &rows)
{
    std::vector<Warning> warnings;
    addRunWarnings(warnings, rows);
    if (!reading.connection.parent.isNull())
        warnings.push_back(
            {warning::isSharedCopy,
             translate("Polytomic", "This is a copy that another organisation shares (%1).")
                 .arg(reading.connection.parent.text())});
    if (reading.connection.connection.property(QString(property::saved)) == "false"_L1)
        warnings.push_back(
            {warning::notSaved,
             translate("Polytomic", "Setting this connection up was begun and not finished.")});
    if (!reading.isVersionConfirmed)
        warnings.push_back({warning::versionNotConfirmed,
                            translate("Polytomic",
                                      "The server does not confirm which version of its API it "
                                      "answers as.")});
    warnings.push_back({warning::deletionIsFinal,
                        translate("Polytomic",
                                  "A deleted connection cannot be restored: its secrets are known "
                                  "to nobody but the server. A new one gets a new id.")});
    return warnings;
}

/// No part of the connection's identity: others come and go.
void addLengths(Connection &connection, const OrganisationIndex &index)
{
    const auto add = [&connection](QLatin1StringView source, const Source<User> &users) {
        connection.properties.push_back(
            {source + property::readSuffix, QString::number(users.items.size()), false});
    };
    add(source::bulkSyncs, index.bulkSyncs);
    add(source::models, index.models);
    add(source::syncs, index.syncs);
}

std::vector<Evidence> evidenceOf(const Reading &reading)
{
    std::vector<Evidence> evidence;
    if (const auto calls = reading.connection.recentCalls)
        evidence.push_back({.label = translate("Polytomic", "API calls in the last 24 hours"),
                            .value = QString::number(*calls),
                            .windowHours = 24,
                            .wasUsed = *calls > 0});
    const QString status = reading.connection.connection.property(QString(property::status));
    if (!status.isEmpty())
        //: Label of a fact: how the connection is, in the server's words.
        evidence.push_back({translate("Polytomic", "Health"), status});
    return evidence;
}

} // namespace

Deactivation deactivationOf(const std::vector<Dependent> &rows)
{
    Deactivation deactivation;
    deactivation.how =
        translate("Polytomic",
                  "A connection has no switch of its own. Every sync that uses it is switched "
                  "off, and runs under way are cancelled.");
    if (std::ranges::any_of(rows, isRunning)) {
        deactivation.loss = translate("Polytomic",
                                      "Cancelled runs do not resume. Switching on again may start "
                                      "new ones.");
    } else {
        deactivation.possible = Deactivation::Possible::AlreadyOff;
        deactivation.reason = translate("Polytomic", "No sync uses it: there is nothing to stop.");
    }
    return deactivation;
}

Impact assembleImpact(const Reading &reading)
{
    Impact impact;
    impact.connection = reading.connection.connection;
    addLengths(impact.connection, reading.index);
    impact.dependents = findRows(reading);
    impact.coverage = coverageOf(reading, impact.dependents);
    countFound(impact);
    impact.warnings = warningsOf(reading, impact.dependents);
    impact.evidence = evidenceOf(reading);
    impact.deactivation = deactivationOf(impact.dependents);
    impact.canForceCascade = std::ranges::any_of(impact.dependents, isFirstRing);
    return impact;
}

} // namespace linchpin::polytomic
