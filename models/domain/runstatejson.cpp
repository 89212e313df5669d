// SPDX-License-Identifier: Apache-2.0
#include "models/domain/deletionmachine.h"
#include "models/domain/jsonreader.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;

constexpr WordTable<ActionState, 8> actionStateWords{{
    {"pending"_L1, ActionState::Pending},
    {"sent"_L1, ActionState::Sent},
    {"in-effect"_L1, ActionState::InEffect},
    {"not-taken"_L1, ActionState::NotTaken},
    {"unknown"_L1, ActionState::Unknown},
    {"undone"_L1, ActionState::Undone},
    {"skipped"_L1, ActionState::Skipped},
    {"stuck"_L1, ActionState::Stuck},
}};

/// Memos are JSON texts; they are kept as text so that a person can read the journal.
QJsonObject progressJson(const ActionProgress &progress)
{
    return {{"state"_L1, wordOf(progress.state)}, {"memo"_L1, QString::fromUtf8(progress.memo)}};
}

Result<ActionProgress> progressFrom(const QJsonObject &json)
{
    JsonReader in(json, u"action progress"_s);
    ActionProgress progress{.state = in.word("state"_L1, actionStateFrom),
                            .memo = in.text("memo"_L1).toUtf8()};
    return in.finish(std::move(progress));
}

void readFlags(JsonReader &in, RunState &state)
{
    state.isUndoing = in.flag("isUndoing"_L1);
    state.isConfirmed = in.flag("isConfirmed"_L1);
    state.isStopping = in.flag("isStopping"_L1);
    state.isGoingBack = in.flag("isGoingBack"_L1);
    state.hasObserved = in.flag("hasObserved"_L1);
}

} // namespace

QString wordOf(ActionState state)
{
    return wordOf(actionStateWords, state);
}

std::optional<ActionState> actionStateFrom(QStringView word)
{
    return valueOf(actionStateWords, word);
}

QJsonObject toJson(const RunState &state)
{
    return {{"version"_L1, stateVersion},
            {"step"_L1, wordOf(state.step)},
            {"actions"_L1, jsonArray(state.actions, progressJson)},
            {"current"_L1, state.current},
            {"isUndoing"_L1, state.isUndoing},
            {"isConfirmed"_L1, state.isConfirmed},
            {"isStopping"_L1, state.isStopping},
            {"isGoingBack"_L1, state.isGoingBack},
            {"hasObserved"_L1, state.hasObserved},
            {"observeUntil"_L1, jsonOf(state.observeUntil)},
            {"busySince"_L1, jsonOf(state.busySince)},
            {"wakeAt"_L1, jsonOf(state.wakeAt)},
            {"outcome"_L1, wordOf(state.outcome)},
            {"haltedIn"_L1, wordOf(state.haltedIn)},
            {"goal"_L1, wordOf(state.goal)},
            {"reason"_L1, state.reason},
            {"error"_L1,
             state.error ? QJsonValue(errorJson(*state.error)) : QJsonValue(QJsonValue::Null)},
            {"warnings"_L1, jsonArray(state.warnings, warningJson)}};
}

Result<RunState> runStateFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"run state"_s);
    if (in.number("version"_L1) != stateVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    RunState state;
    state.step = in.word("step"_L1, stepFrom);
    state.actions = in.many("actions"_L1, progressFrom);
    state.current = in.number("current"_L1);
    readFlags(in, state);
    state.observeUntil = in.time("observeUntil"_L1);
    state.busySince = in.time("busySince"_L1);
    state.wakeAt = in.time("wakeAt"_L1);
    state.outcome = in.word("outcome"_L1, outcomeFrom);
    state.haltedIn = in.word("haltedIn"_L1, stepFrom);
    state.goal = in.word("goal"_L1, outcomeFrom);
    state.reason = in.text("reason"_L1);
    if (in.isNull("error"_L1))
        in.skip("error"_L1);
    else
        state.error = in.one("error"_L1, errorFrom);
    state.warnings = in.many("warnings"_L1, warningFrom);
    return in.finish(std::move(state));
}

} // namespace linchpin
