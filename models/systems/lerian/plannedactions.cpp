// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/actions.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/impactassembly.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

Uuid idOf(const Impact &impact)
{
    return Uuid::parse(impact.connection.id.value).value_or(Uuid());
}

PlannedAction actionOn(const Impact &impact, Phase phase, QLatin1StringView verbWord,
                       const HttpRequest &request)
{
    PlannedAction action{.phase = phase, .verb = verbWord};
    action.subject = {kind::connection, impact.connection.id.value};
    action.subjectName = impact.connection.name;
    action.method = QString::fromLatin1(request.method);
    action.path = request.target();
    return action;
}

PlannedAction quarantine(const Impact &impact, const Choices &choices)
{
    const QString retired = retiredName(impact.connection.name);
    PlannedAction action = actionOn(impact, Phase::Deactivating, verb::quarantine,
                                    request::rename(idOf(impact), retired));
    action.purpose = translate("Lerian",
                               "Renames the connection \"%1\" to \"%2\". On known versions a "
                               "request that changes nothing asks first whether jobs are active.")
                         .arg(impact.connection.name, retired);
    action.expectation = translate("Lerian",
                                   "The connection is read again and has the other name, and "
                                   "no connection has the old one.");
    action.isReversible = true;
    action.loss = impact.deactivation.loss;
    if (choices.observe.count() < holdSeconds) {
        action.loss += u' '
            + translate("Lerian", "This plan watches for %1 seconds only.")
                  .arg(choices.observe.count());
    }
    return action;
}

PlannedAction deletion(const Impact &impact)
{
    PlannedAction action =
        actionOn(impact, Phase::Deleting, verb::deleteConnection, request::remove(idOf(impact)));
    action.purpose =
        translate("Lerian", "Deletes the connection \"%1\".").arg(impact.connection.name);
    action.expectation = translate(
        "Lerian", "The connection is asked for by its id, and the server knows it no more.");
    action.loss = translate("Lerian",
                            "No API brings it back. A new one gets another id and needs the "
                            "password.");
    return action;
}

} // namespace

std::vector<PlannedAction> plannedActions(const Impact &impact, const Choices &choices)
{
    std::vector<PlannedAction> actions;
    const bool canRename = impact.deactivation.possible == Deactivation::Possible::Yes
        || impact.deactivation.possible == Deactivation::Possible::Doubtful;
    if (canRename && !choices.withoutDeactivation)
        actions.push_back(quarantine(impact, choices));
    actions.push_back(deletion(impact));
    return actions;
}

Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact impact = before;
    for (const PlannedAction &action : done) {
        if (action.verb != verb::quarantine)
            continue;
        impact.connection.name = retiredName(before.connection.name);
        for (Property &one : impact.connection.properties)
            one.isIdentity = one.isIdentity && one.key != property::updated;
        impact.deactivation = deactivationOf(impact.connection);
        std::erase_if(impact.warnings,
                      [](const Warning &w) { return w.code == warning::holdForJobs; });
    }
    return impact;
}

} // namespace linchpin::lerian
