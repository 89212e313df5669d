// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/impactassembly.h"

#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

/// Why a connection cannot be given another name; empty if it can.
QString whyNotRenamed(const Connection &connection)
{
    if (connection.traits.contains(trait::readOnly))
        return translate("Lerian",
                         "It is part of the server's configuration; the server changes and "
                         "deletes it for nobody.");
    if (connection.traits.contains(trait::unassigned))
        return translate("Lerian",
                         "It belongs to no product. The server refuses every change to it until "
                         "it is assigned to one, and that cannot be taken back.");
    if (!isLegalName(connection.name))
        return translate("Lerian",
                         "Its name breaks the server's rule (3 to 100 letters, digits, _ and -), "
                         "so that the server fails at every change to it.");
    if (!canRetire(connection.name))
        return translate("Lerian", "Its name is too long: \"%1\" would have more than 100 letters.")
            .arg(retiredName(connection.name));
    return {};
}

std::vector<Evidence> evidenceOf(const Reading &reading)
{
    std::vector<Evidence> evidence;
    evidence.push_back(
        {translate("Lerian", "Version of Fetcher"),
         reading.version.isEmpty() ? translate("Lerian", "not told") : reading.version});
    const auto silent = std::ranges::count_if(
        reading.reports.items, [](const ReportReply &report) { return !report.filters; });
    if (silent > 0)
        evidence.push_back({translate("Lerian", "Reports that do not say what they filter by"),
                            QString::number(silent)});
    return evidence;
}

} // namespace

QString holdText()
{
    return translate(
               "Lerian",
               "A job that was being made when the connection was switched off is not seen "
               "by anyone for up to %1 seconds. Watch for at least that long before deleting.")
        .arg(holdSeconds);
}

QString stuckJobsText()
{
    return translate("Lerian",
                     "The server deletes nothing while jobs are pending or running. Jobs can stay "
                     "so for ever: a message that waited over five minutes, one that was never "
                     "sent, a worker that died. No API ends them; that needs the database.");
}

Deactivation deactivationOf(const Connection &connection)
{
    using Possible = Deactivation::Possible;
    Deactivation deactivation;
    deactivation.how =
        translate("Lerian",
                  "The connection is renamed to \"%1\". New jobs that name it are refused; its id, "
                  "password and certificates stay. It has no flag for being active.")
            .arg(retiredName(connection.name));
    const bool isReadOnly = connection.traits.contains(trait::readOnly);
    if (isRetired(connection.name) && !isReadOnly) {
        deactivation.possible = Possible::AlreadyOff;
    } else if (const QString why = whyNotRenamed(connection); !why.isEmpty()) {
        deactivation.possible = Possible::No;
        deactivation.reason = why;
    } else {
        deactivation.loss =
            translate("Lerian",
                      "While it has the other name, reports and extractions that use it fail, and "
                      "somebody else may take its name: then it cannot be renamed back. %1")
                .arg(holdText());
    }
    return deactivation;
}

std::vector<Warning> warningsOf(const Connection &connection, const QString &version)
{
    std::vector<Warning> warnings;
    if (deactivationOf(connection).possible == Deactivation::Possible::Yes)
        warnings.push_back({warning::holdForJobs, holdText(), true});
    if (!isKnownVersion(version)) {
        warnings.push_back(
            {warning::gateUnknownVersion,
             translate("Lerian",
                       "The server's version (%1) is none of those known (1.4 and 2.0). Active "
                       "jobs are not asked for beforehand; the server's own refusal is the gate.")
                 .arg(version.isEmpty() ? translate("Lerian", "not told") : version),
             true});
    }
    if (!isLegalName(connection.name)) {
        warnings.push_back({warning::nameIllegal,
                            translate("Lerian",
                                      "The name breaks the server's rule. Known versions answer "
                                      "a deletion with an error and delete nothing.")});
    }
    warnings.push_back({warning::jobsMayBeStuck, stuckJobsText()});
    warnings.push_back(
        {warning::secretsNotSaved,
         translate("Lerian",
                   "Password, certificate authority, certificate and private part cannot be read "
                   "and so are not saved.")});
    warnings.push_back(
        {warning::deletionIsFinal,
         translate("Lerian",
                   "The server keeps a deleted connection in its database, but no API brings it "
                   "back. A connection made again gets a new id and needs the password. The name "
                   "is free at once: whoever takes it gets the templates and jobs that use it.")});
    return warnings;
}

Impact assembleImpact(const Reading &reading)
{
    Impact impact;
    impact.connection = reading.connection.connection;
    impact.dependents = findRows(reading);
    impact.coverage = coverageOf(reading, impact.dependents);
    impact.deactivation = deactivationOf(impact.connection);
    impact.warnings = warningsOf(impact.connection, reading.version);
    impact.evidence = evidenceOf(reading);
    return impact;
}

} // namespace linchpin::lerian
