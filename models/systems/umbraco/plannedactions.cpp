// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/plannedactions.h"

#include "models/domain/decisionindex.h"
#include "models/domain/kindtext.h"
#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/kinds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

/// Leaves first: the server does not delete a profile that an agent or a prompt names.
constexpr std::array removable{
    std::pair{kind::agent, List::Agents},
    std::pair{kind::prompt, List::Prompts},
    std::pair{kind::profile, List::Profiles},
};

void setRequest(PlannedAction &action, const HttpRequest &request)
{
    action.method = QString::fromLatin1(request.method);
    action.path = request.target();
}

/// The id says which one it is; the name is for people.
QString nameAndId(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : u"\"%1\" (%2)"_s.arg(name, id);
}

PlannedAction reassignment(const Dependent &profile, const Decision &decision)
{
    PlannedAction action{.phase = Phase::Preparing, .verb = verb::reassign, .subject = profile.key};
    action.subjectName = profile.name;
    action.target = Guid::parse(decision.target).value_or(Guid()).text();
    setRequest(action,
               request::replace(List::Profiles, Guid::parse(profile.key.id).value_or(Guid()), {}));
    action.purpose = translate("Umbraco", "Moves the profile \"%1\" to the connection %2.")
                         .arg(profile.name, nameAndId(decision.targetName, action.target));
    action.expectation =
        translate("Umbraco", "The profile is read again and has the other connection.");
    action.isReversible = true;
    action.loss =
        translate("Umbraco",
                  "The older versions of the profile still point at the connection that will be "
                  "gone. Rolling the profile back to one of them would break it for good.");
    return action;
}

PlannedAction deactivation(const Impact &impact)
{
    PlannedAction action{.phase = Phase::Deactivating, .verb = verb::deactivate};
    action.subject = {kind::connection, impact.connection.id.value};
    action.subjectName = impact.connection.name;
    setRequest(action,
               request::replace(List::Connections,
                                Guid::parse(impact.connection.id.value).value_or(Guid()), {}));
    action.purpose = translate("Umbraco", "Switches the connection \"%1\" off. Nothing is deleted.")
                         .arg(impact.connection.name);
    action.expectation =
        translate("Umbraco",
                  "The connection is read again: it is inactive, its version is one "
                  "higher, and its settings are the same.");
    action.isReversible = true;
    action.loss = impact.deactivation.loss;
    return action;
}

PlannedAction removal(const Dependent &dependent, List list)
{
    PlannedAction action{.phase = Phase::RemovingDependents,
                         .verb = verb::deleteDependent,
                         .subject = dependent.key};
    action.subjectName = dependent.name;
    setRequest(action, request::remove(list, Guid::parse(dependent.key.id).value_or(Guid())));
    action.purpose = translate("Umbraco", "Deletes the %1 \"%2\".")
                         .arg(kindText(dependent.key.kind), dependent.name);
    action.expectation = translate(
        "Umbraco", "It is asked for by its id, and the server says that it is not there.");
    action.loss = translate("Umbraco", "It is gone with its history; a new one gets a new id.");
    return action;
}

PlannedAction deletion(const Impact &impact)
{
    PlannedAction action{.phase = Phase::Deleting, .verb = verb::deleteConnection};
    action.subject = {kind::connection, impact.connection.id.value};
    action.subjectName = impact.connection.name;
    setRequest(action,
               request::remove(List::Connections,
                               Guid::parse(impact.connection.id.value).value_or(Guid())));
    action.purpose =
        translate("Umbraco", "Deletes the connection \"%1\".").arg(impact.connection.name);
    action.expectation =
        translate("Umbraco",
                  "The server says that it is not there, the list is without it, and no "
                  "profile points at it.");
    action.loss = translate(
        "Umbraco",
        "Its settings, its key and its version history are gone for good. The history goes "
        "first: should the server fail halfway, the connection stands without it.");
    return action;
}

} // namespace

std::vector<PlannedAction> plannedActions(const Impact &impact, const Choices &choices)
{
    std::vector<PlannedAction> actions;
    const DecisionIndex decided(choices.decisions);
    for (const Dependent &dependent : impact.dependents) {
        const Decision *decision = decided.find(dependent.key);
        if (decision && decision->word == DecisionWord::Reassign)
            actions.push_back(reassignment(dependent, *decision));
    }
    using Possible = Deactivation::Possible;
    const bool canSwitchOff = impact.deactivation.possible == Possible::Yes
        || impact.deactivation.possible == Possible::Doubtful;
    if (canSwitchOff && !choices.withoutDeactivation)
        actions.push_back(deactivation(impact));
    for (const auto &[kindWord, list] : removable) {
        for (const Dependent &dependent : impact.dependents) {
            if (dependent.key.kind == kindWord
                && decided.wordFor(dependent.key) == DecisionWord::Delete)
                actions.push_back(removal(dependent, list));
        }
    }
    actions.push_back(deletion(impact));
    return actions;
}

QString problemOfTarget(const Impact &impact, const DependentKey &dependent,
                        const Connection &target)
{
    if (dependent.kind != kind::profile)
        return translate("Umbraco", "Only profiles can be moved to another connection.");
    if (target.id == impact.connection.id)
        return translate("Umbraco", "This is the connection that is to be deleted.");
    if (target.type != impact.connection.type)
        return translate(
                   "Umbraco",
                   "It belongs to another provider (%1 instead of %2); the server would take it, "
                   "and the profile would fail when it is used.")
            .arg(target.type, impact.connection.type);
    if (target.state != ConnectionState::Active)
        return translate("Umbraco", "It is not active.");
    return {};
}

} // namespace linchpin::umbraco
