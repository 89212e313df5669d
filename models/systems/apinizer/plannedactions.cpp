// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/plannedactions.h"

#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/apinizer/names.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

PlannedAction actionOn(const Impact &impact, Phase phase, QLatin1StringView verb)
{
    PlannedAction action{.phase = phase, .verb = verb};
    action.subject = {kind::connection, impact.connection.id.value};
    action.subjectName = impact.connection.name;
    return action;
}

/// Method and path are those of the request that will be sent; an id without one is never planned.
void setRequest(PlannedAction &action, const Result<HttpRequest> &request)
{
    if (!request)
        return;
    action.method = QString::fromLatin1(request->method);
    action.path = request->target();
}

PlannedAction deactivation(const QString &project, const Impact &impact)
{
    const QString &name = impact.connection.name;
    PlannedAction action = actionOn(impact, Phase::Deactivating, verb::deactivate);
    setRequest(action, request::replaceConnection(project, name, {}));
    action.purpose =
        translate("Apinizer", "Switches the connection \"%1\" off. Nothing is deleted.").arg(name);
    action.expectation =
        translate("Apinizer",
                  "The connection is read again: it is off, everything else is as before, and no "
                  "pod failed.");
    action.isReversible = true;
    action.loss = impact.deactivation.loss;
    return action;
}

PlannedAction deletion(const QString &project, const Impact &impact)
{
    const QString &name = impact.connection.name;
    PlannedAction action = actionOn(impact, Phase::Deleting, verb::deleteConnection);
    setRequest(action, request::removeConnection(project, name));
    action.purpose = translate("Apinizer", "Deletes the connection \"%1\" of the type %2.")
                         .arg(name, impact.connection.type);
    action.expectation =
        translate("Apinizer",
                  "The server says that it was not found, and the list of its type is without it.");
    action.loss =
        translate("Apinizer",
                  "Its settings and secrets are gone for good; a new one gets a new internal id.");
    return action;
}

} // namespace

std::vector<PlannedAction> plannedActions(const EndpointIdentity &endpoint, const Impact &impact,
                                          const Choices &choices)
{
    const QString project = endpoint.scope.value(u"project"_s);
    std::vector<PlannedAction> actions;
    using Possible = Deactivation::Possible;
    const bool canSwitchOff = impact.deactivation.possible == Possible::Yes
        || impact.deactivation.possible == Possible::Doubtful;
    if (canSwitchOff && !choices.withoutDeactivation)
        actions.push_back(deactivation(project, impact));
    actions.push_back(deletion(project, impact));
    return actions;
}

Impact projectedImpact(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact impact = before;
    for (const PlannedAction &action : done) {
        if (action.verb != verb::deactivate)
            continue;
        impact.connection.state = ConnectionState::Inactive;
        impact.deactivation.possible = Deactivation::Possible::AlreadyOff;
        impact.deactivation.secretsNeeded.clear();
        std::erase_if(impact.warnings,
                      [](const Warning &warning) { return warning.isHazardOfDeactivation; });
    }
    return impact;
}

} // namespace linchpin::apinizer
