// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jsonreader.h"
#include "models/domain/restore.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;

constexpr WordTable<RestoreStepState, 7> stepWords{{
    {"pending"_L1, RestoreStepState::Pending},
    {"sent"_L1, RestoreStepState::Sent},
    {"done"_L1, RestoreStepState::Done},
    {"already-there"_L1, RestoreStepState::AlreadyThere},
    {"left-out"_L1, RestoreStepState::LeftOut},
    {"not-taken"_L1, RestoreStepState::NotTaken},
    {"unknown"_L1, RestoreStepState::Unknown},
}};

constexpr WordTable<RestoreOutcome, 5> outcomeWords{{
    {"none"_L1, RestoreOutcome::None},
    {"restored"_L1, RestoreOutcome::Restored},
    {"partly"_L1, RestoreOutcome::Partly},
    {"unchanged"_L1, RestoreOutcome::Unchanged},
    {"halted"_L1, RestoreOutcome::Halted},
}};

QJsonObject progressJson(const RestoreProgress &progress)
{
    return {{"state"_L1, wordOf(progress.state)},
            {"newId"_L1, progress.newId},
            {"memo"_L1, QString::fromUtf8(progress.memo)},
            {"note"_L1, progress.note}};
}

Result<RestoreProgress> progressFrom(const QJsonObject &json)
{
    JsonReader in(json, u"restore step"_s);
    RestoreProgress progress{.state = in.word("state"_L1, restoreStepStateFrom),
                             .newId = in.text("newId"_L1),
                             .memo = in.text("memo"_L1).toUtf8(),
                             .note = in.text("note"_L1)};
    return in.finish(std::move(progress));
}

} // namespace

QString wordOf(RestoreStepState state)
{
    return wordOf(stepWords, state);
}

std::optional<RestoreStepState> restoreStepStateFrom(QStringView word)
{
    return valueOf(stepWords, word);
}

QString wordOf(RestoreOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

std::optional<RestoreOutcome> restoreOutcomeFrom(QStringView word)
{
    return valueOf(outcomeWords, word);
}

QJsonObject toJson(const RestoreState &state)
{
    return {{"version"_L1, stateVersion},
            {"steps"_L1, jsonArray(state.steps, progressJson)},
            {"current"_L1, state.current},
            {"isStopping"_L1, state.isStopping},
            {"isGoingOn"_L1, state.isGoingOn},
            {"sentAt"_L1, jsonOf(state.sentAt)},
            {"outcome"_L1, wordOf(state.outcome)},
            {"reason"_L1, state.reason},
            {"warnings"_L1, jsonArray(state.warnings, warningJson)}};
}

Result<RestoreState> restoreStateFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"restore state"_s);
    if (in.number("version"_L1) != stateVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    RestoreState state;
    state.steps = in.many("steps"_L1, progressFrom);
    state.current = in.number("current"_L1);
    state.isStopping = in.flag("isStopping"_L1);
    state.isGoingOn = in.flag("isGoingOn"_L1);
    state.sentAt = in.time("sentAt"_L1);
    state.outcome = in.word("outcome"_L1, restoreOutcomeFrom);
    state.reason = in.text("reason"_L1);
    state.warnings = in.many("warnings"_L1, warningFrom);
    if (state.current < -1 || state.current >= int(state.steps.size()))
        in.refuse("current"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "there is no such step"));
    return in.finish(std::move(state));
}

} // namespace linchpin
