// SPDX-License-Identifier: Apache-2.0
#include "models/domain/batchstate.h"
#include "models/domain/jsonreader.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchVersion = 2; ///< of the format "linchpin-plan"; 1 holds a single target
constexpr int stateVersion = 1;

constexpr WordTable<MemberErrand, 4> errandWords{{
    {"forward"_L1, MemberErrand::Forward},
    {"again"_L1, MemberErrand::Again},
    {"back"_L1, MemberErrand::Back},
    {"back-again"_L1, MemberErrand::BackAgain},
}};

constexpr WordTable<BatchStage, 7> stageWords{{
    {"planned"_L1, BatchStage::Planned},
    {"switching-off"_L1, BatchStage::SwitchingOff},
    {"observing"_L1, BatchStage::Observing},
    {"confirming"_L1, BatchStage::Confirming},
    {"deleting"_L1, BatchStage::Deleting},
    {"going-back"_L1, BatchStage::GoingBack},
    {"ended"_L1, BatchStage::Ended},
}};

std::optional<MemberErrand> errandFrom(QStringView word)
{
    return valueOf(errandWords, word);
}

QJsonObject memberJson(const MemberState &member)
{
    return {{"errand"_L1, wordOf(errandWords, member.errand)},
            {"isUnderWay"_L1, member.isUnderWay},
            {"isConfirmed"_L1, member.isConfirmed},
            {"reason"_L1, member.reason}};
}

Result<MemberState> memberFrom(const QJsonObject &json)
{
    JsonReader in(json, u"member"_s);
    MemberState member{.errand = in.word("errand"_L1, errandFrom),
                       .isUnderWay = in.flag("isUnderWay"_L1),
                       .isConfirmed = in.flag("isConfirmed"_L1),
                       .reason = in.text("reason"_L1)};
    return in.finish(std::move(member));
}

QJsonObject planJson(const Plan &plan)
{
    return toJson(plan);
}

/// What holds of every batch, whoever wrote the file.
bool fitsTogether(const Batch &batch)
{
    std::set<QString> ids;
    std::set<QString> targets;
    for (const Plan &plan : batch.members) {
        ids.insert(plan.id);
        targets.insert(plan.impact.connection.id.value);
        if (!(plan.endpoint == batch.endpoint) || plan.expiresAt != batch.expiresAt
            || plan.createdBy != batch.createdBy || plan.choices.observe != batch.observe)
            return false;
    }
    return batch.members.size() >= 2 && ids.size() == batch.members.size()
        && targets.size() == batch.members.size() && !ids.contains(batch.id);
}

} // namespace

QString wordOf(BatchStage stage)
{
    return wordOf(stageWords, stage);
}

std::optional<BatchStage> batchStageFrom(QStringView word)
{
    return valueOf(stageWords, word);
}

QJsonObject toJson(const Batch &batch)
{
    return {{"format"_L1, u"linchpin-plan"_s},
            {"version"_L1, batchVersion},
            {"id"_L1, batch.id},
            {"endpointName"_L1, batch.endpointName},
            {"observeSeconds"_L1, static_cast<qint64>(batch.observe.count())},
            {"createdAt"_L1, jsonOf(batch.createdAt)},
            {"expiresAt"_L1, jsonOf(batch.expiresAt)},
            {"createdBy"_L1, batch.createdBy},
            {"targets"_L1, jsonArray(batch.members, planJson)}};
}

Result<Batch> batchFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"plan"_s);
    if (in.text("format"_L1) != "linchpin-plan"_L1)
        in.refuse("format"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not that of a plan"));
    if (in.number("version"_L1) != batchVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    Batch batch;
    batch.id = in.text("id"_L1);
    batch.endpointName = in.text("endpointName"_L1);
    batch.observe = std::chrono::seconds(in.number("observeSeconds"_L1));
    batch.createdAt = in.time("createdAt"_L1);
    batch.expiresAt = in.time("expiresAt"_L1);
    batch.createdBy = in.text("createdBy"_L1);
    batch.members = in.many("targets"_L1, planFromJson);
    if (!batch.members.empty())
        batch.endpoint = batch.members.front().endpoint;
    if (batch.id.isEmpty())
        in.refuse("id"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is empty"));
    if (!fitsTogether(batch))
        in.refuse("targets"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "they do not fit together"));
    return in.finish(std::move(batch));
}

QJsonObject toJson(const BatchState &state)
{
    return {{"version"_L1, stateVersion},
            {"stage"_L1, wordOf(state.stage)},
            {"members"_L1, jsonArray(state.members, memberJson)},
            {"only"_L1, state.only},
            {"hasObserved"_L1, state.hasObserved},
            {"observeUntil"_L1, jsonOf(state.observeUntil)},
            {"reason"_L1, state.reason}};
}

Result<BatchState> batchStateFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"state of several runs"_s);
    if (in.number("version"_L1) != stateVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    BatchState state;
    state.stage = in.word("stage"_L1, batchStageFrom);
    state.members = in.many("members"_L1, memberFrom);
    state.only = in.number("only"_L1);
    state.hasObserved = in.flag("hasObserved"_L1);
    state.observeUntil = in.time("observeUntil"_L1);
    state.reason = in.text("reason"_L1);
    return in.finish(std::move(state));
}

} // namespace linchpin
