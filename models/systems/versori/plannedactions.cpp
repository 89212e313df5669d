// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/plannedactions.h"

#include "models/domain/decisionindex.h"
#include "models/systems/translate.h"
#include "models/systems/versori/kinds.h"
#include "models/systems/versori/linkevidence.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

void setRequest(PlannedAction &action, const HttpRequest &request)
{
    action.method = QString::fromLatin1(request.method);
    action.path = request.target();
}

PlannedAction switchOff(QLatin1StringView verbWord, const Dependent &row)
{
    PlannedAction action{.phase = Phase::Deactivating, .verb = verbWord, .subject = row.key};
    action.subjectName = row.name;
    action.isReversible = true;
    return action;
}

PlannedAction ending(const Api &api, const Dependent &row)
{
    PlannedAction action = switchOff(verb::endActivation, row);
    const Ulid environment = placeOf(row).value_or(Place()).environment;
    setRequest(action, api.endActivation(environment, idOf(row.key.id)));
    action.purpose = translate("Versori", "Ends the activation of \"%1\" in %2. The user stays.")
                         .arg(row.name, row.path.join(u" / "_s));
    action.expectation = translate(
        "Versori", "It is asked for by its id and looked for in the list, and is in neither.");
    action.loss = translate(
        "Versori",
        "It is started again with the same connections and variables, but with a new id: data kept "
        "under :project: are out of sight from then on. If the program crashes meanwhile, "
        "variables "
        "whose names say secret are lost to it.");
    return action;
}

PlannedAction unlinking(const Api &api, const Impact &impact, const Dependent &row)
{
    PlannedAction action = switchOff(verb::unlink, row);
    setRequest(action, api.unlink(idOf(impact.connection.id.value), idOf(row.key.id)));
    action.purpose = translate("Versori", "Unlinks the connection from the slot %1.")
                         .arg(row.path.join(u" / "_s));
    action.expectation =
        translate("Versori",
                  "The environment's list of static connections is read again and is without it, "
                  "and the environment is not in trouble.");
    action.loss = translate("Versori", "What runs while the slot is empty may fail.");
    return action;
}

PlannedAction deletion(const Api &api, const Impact &impact)
{
    PlannedAction action{.phase = Phase::Deleting, .verb = verb::deleteConnection};
    action.subject = {kind::connection, impact.connection.id.value};
    action.subjectName = impact.connection.name;
    setRequest(action, api.deletion(idOf(impact.connection.id.value)));
    action.purpose =
        translate("Versori", "Deletes the connection \"%1\".").arg(impact.connection.name);
    action.expectation =
        translate("Versori", "The server says that it is not there, and the list is without it.");
    action.loss = translate("Versori",
                            "It is gone for good: a new one gets a new id and needs its secrets "
                            "again.");
    return action;
}

} // namespace

std::vector<PlannedAction> plannedActions(const Api &api, const Impact &impact,
                                          const Choices &choices)
{
    std::vector<PlannedAction> actions;
    const DecisionIndex decided(choices.decisions);
    const auto addAll = [&](QLatin1StringView kindWord, auto make) {
        for (const Dependent &row : impact.dependents) {
            if (row.key.kind == kindWord && decided.wordFor(row.key) == DecisionWord::Deactivate)
                actions.push_back(make(row));
        }
    };
    addAll(kind::activation, [&](const Dependent &row) { return ending(api, row); });
    addAll(kind::slot, [&](const Dependent &row) { return unlinking(api, impact, row); });
    actions.push_back(deletion(api, impact));
    return actions;
}

} // namespace linchpin::versori
