// SPDX-License-Identifier: Apache-2.0
#include "models/domain/kindtext.h"
#include "models/systems/translate.h"
#include "models/systems/umbraco/findrows.h"
#include "models/systems/umbraco/impactassembly.h"
#include "models/systems/umbraco/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

/// Who uses a guardrail, as the rows show it. A direct profile is off anyway; the others run
/// elsewhere and stop too.
QStringList usersOf(const DependentKey &guardrail, const std::vector<Dependent> &rows)
{
    QStringList names;
    for (const Dependent &row : rows) {
        const bool isUser = std::ranges::find(row.via, guardrail) != row.via.end();
        if (isUser && row.relation == Relation::Indirect)
            names.append(translate("Umbraco", "%1 \"%2\"").arg(kindText(row.key.kind), row.name));
    }
    return names;
}

Warning guardrailWarning(const Dependent &guardrail, const std::vector<Dependent> &rows)
{
    QString text =
        translate("Umbraco",
                  "The guardrail \"%1\" judges through this connection. Without it every text "
                  "counts as harmful: whatever uses the guardrail stops, on other connections too.")
            .arg(guardrail.name);
    if (const QStringList users = usersOf(guardrail.key, rows); !users.isEmpty())
        text += u' ' + translate("Umbraco", "Affected: %1.").arg(users.join(u", "_s));
    return {warning::guardrailFailsClosed, text, true};
}

Warning embeddingWarning()
{
    return {
        warning::embeddingVectorsLost,
        translate(
            "Umbraco",
            "The default embedding profile uses this connection. While it is off, every document "
            "that is saved or published disappears from the vector index. Switching on again "
            "does not bring it back: that needs a new indexing."),
        true};
}

QString versionsText(const std::vector<qint64> &versions)
{
    QStringList numbers;
    for (const qint64 version : versions)
        numbers.append(QString::number(version));
    return numbers.join(u", "_s);
}

void addPlaces(std::vector<Warning> &warnings, const Reading &reading)
{
    for (const HistoricLink &link : reading.history)
        warnings.push_back(historyWarning(link.name, versionsText(link.versions)));
    if (const QStringList users = usersOfUnsetDefault(reading); !users.isEmpty()) {
        warnings.push_back(
            {warning::unsetDefaultUsers,
             translate("Umbraco",
                       "No default chat profile is set in the settings, or it points nowhere. "
                       "These use the one named in the site's configuration files, which may "
                       "run on this connection: %1.")
                 .arg(users.join(u", "_s))});
    }
    warnings.push_back(
        {warning::deletionIsFinal,
         translate("Umbraco",
                   "Deleting is final: the version history is deleted too, and a connection "
                   "made again gets a new id.")});
    warnings.push_back(
        {warning::deployMayRecreate,
         translate("Umbraco",
                   "If the site uses Umbraco Deploy, a later deployment may make the "
                   "connection again, with the same id.")});
    if (!reading.isEvidenceWhole) {
        warnings.push_back(
            {warning::evidenceUnavailable,
             translate("Umbraco",
                       "Recent use could not be read completely. It would prove nothing "
                       "either: calls refused by an inactive connection are not logged.")});
    }
}

} // namespace

Warning historyWarning(const QString &profileName, const QString &versions)
{
    return {
        warning::historyPointsHere,
        translate(
            "Umbraco",
            "The profile \"%1\" used this connection in its version %2. Rolling it back to that "
            "after the deletion fails, and the profile can then not be saved any more.")
            .arg(profileName, versions)};
}

std::vector<Warning> hazardsOf(const std::vector<Dependent> &rows)
{
    std::vector<Warning> hazards;
    const DependentKey embedding{kind::settingsDefault, setting::embedding};
    if (std::ranges::find(rows, embedding, &Dependent::key) != rows.end())
        hazards.push_back(embeddingWarning());
    for (const Dependent &row : rows) {
        if (row.key.kind == kind::guardrail)
            hazards.push_back(guardrailWarning(row, rows));
    }
    return hazards;
}

std::vector<Warning> warningsOf(const Reading &reading, const Impact &impact)
{
    std::vector<Warning> warnings = hazardsOf(impact.dependents);
    if (impact.deactivation.possible == Deactivation::Possible::Doubtful)
        warnings.push_back({warning::deactivationDoubtful, impact.deactivation.reason, true});
    addPlaces(warnings, reading);
    return warnings;
}

} // namespace linchpin::umbraco
