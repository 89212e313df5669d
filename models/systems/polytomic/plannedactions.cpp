// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/plannedactions.h"

#include "models/domain/decisionindex.h"
#include "models/domain/kindtext.h"
#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/settlerows.h"
#include "models/systems/translate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

PlannedAction actionOn(const Dependent &row, Phase phase, QLatin1StringView verb)
{
    PlannedAction action{.phase = phase, .verb = verb, .subject = row.key};
    action.subjectName = row.name;
    return action;
}

void setRequest(PlannedAction &action, const HttpRequest &request)
{
    action.method = QString::fromLatin1(request.method);
    action.path = request.target();
}

List listFor(const Dependent &row)
{
    return listOf(row.key.kind).value_or(List::Syncs);
}

Uuid idOf(const QString &text)
{
    return Uuid::parse(text).value_or(Uuid());
}

PlannedAction deactivation(const Dependent &row)
{
    PlannedAction action = actionOn(row, Phase::Deactivating, verb::deactivate);
    setRequest(action, request::activate(listFor(row), idOf(row.key.id), false));
    action.purpose =
        translate("Polytomic", "Switches the %1 \"%2\" off.").arg(kindText(row.key.kind), row.name);
    action.expectation = translate("Polytomic", "It is read again and is not active.");
    action.isReversible = true;
    action.loss = row.key.kind == kind::bulkSync
        ? translate("Polytomic",
                    "Switching a bulk sync off also cancels its run. Switching on again does not "
                    "resume it, and may start a new one.")
        : translate("Polytomic", "Switching on again may start a run.");
    return action;
}

PlannedAction cancellation(const Dependent &row)
{
    PlannedAction action = actionOn(row, Phase::Deactivating, verb::cancelRun);
    setRequest(action, request::cancel(listFor(row), idOf(row.key.id)));
    action.purpose = translate("Polytomic",
                               "Cancels the run of the %1 \"%2\", if one is under way by then, and "
                               "waits until nothing runs.")
                         .arg(kindText(row.key.kind), row.name);
    action.expectation = translate("Polytomic", "Its status shows no run and no ingestion.");
    action.loss = translate("Polytomic", "A cancelled run does not resume: its work is lost.");
    return action;
}

PlannedAction removal(const Dependent &row)
{
    PlannedAction action = actionOn(row, Phase::RemovingDependents, verb::deleteDependent);
    setRequest(action, request::remove(listFor(row), idOf(row.key.id)));
    action.purpose =
        translate("Polytomic", "Deletes the %1 \"%2\".").arg(kindText(row.key.kind), row.name);
    action.expectation = translate(
        "Polytomic", "It is asked for by its id, and the server says that it is not there.");
    action.loss = row.losses.join(u' ');
    return action;
}

PlannedAction deletion(const Impact &impact)
{
    PlannedAction action{.phase = Phase::Deleting, .verb = verb::deleteConnection};
    action.subject = {kind::connection, impact.connection.id.value};
    action.subjectName = impact.connection.name;
    setRequest(action, request::remove(List::Connections, idOf(impact.connection.id.value)));
    action.purpose =
        translate("Polytomic", "Deletes the connection \"%1\".").arg(impact.connection.name);
    action.expectation =
        translate("Polytomic", "The server says that it is not there, and the list is without it.");
    action.loss = translate("Polytomic",
                            "Its settings and secrets are gone for good; a new one gets a new "
                            "id.");
    return action;
}

PlannedAction forcedDeletion(const Impact &impact)
{
    QStringList names;
    for (const Dependent &row : impact.dependents) {
        if (isFirstRing(row))
            names.append(u"%1 \"%2\" (%3)"_s.arg(kindText(row.key.kind), row.name, row.key.id));
    }
    PlannedAction action = deletion(impact);
    action.verb = verb::forceDelete;
    setRequest(action, request::forceRemove(idOf(impact.connection.id.value)));
    action.purpose =
        translate("Polytomic",
                  "Deletes the connection \"%1\" by force: the server first deletes what uses it.")
            .arg(impact.connection.name);
    action.loss += u' '
        + translate("Polytomic", "With it go, for good: %1.").arg(names.join(u", "_s)) + u' '
        + translate("Polytomic",
                    "Whether all of it goes or part of it, if something fails in between, is not "
                    "documented.");
    return action;
}

/// Leaves first: a sync stands on models, and a model that is deleted breaks its syncs.
void addRemovals(std::vector<PlannedAction> &actions, const Impact &impact, const Choices &choices)
{
    const DecisionIndex decided(choices.decisions);
    for (const bool isModelTurn : std::array{false, true}) {
        for (const Dependent &row : impact.dependents) {
            if (decided.wordFor(row.key) == DecisionWord::Delete
                && (row.key.kind == kind::model) == isModelTurn)
                actions.push_back(removal(row));
        }
    }
}

} // namespace

std::vector<PlannedAction> plannedActions(const Impact &impact, const Choices &choices)
{
    std::vector<PlannedAction> actions;
    for (const Dependent &row : impact.dependents) {
        if (isRunning(row) && row.activity != Activity::Paused)
            actions.push_back(deactivation(row));
    }
    for (const Dependent &row : impact.dependents) {
        if (isRunning(row)) // one that is paused may have been started by hand
            actions.push_back(cancellation(row));
    }
    if (choices.forceCascade && impact.canForceCascade) {
        actions.push_back(forcedDeletion(impact));
        return actions;
    }
    addRemovals(actions, impact, choices);
    actions.push_back(deletion(impact));
    return actions;
}

} // namespace linchpin::polytomic
