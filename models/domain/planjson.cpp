// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jsonreader.h"
#include "models/domain/plan.h"
#include "models/domain/valuejson.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int planVersion = 1;

QJsonObject decisionJson(const Decision &decision)
{
    QJsonObject json{{"dependent"_L1, keyJson(decision.dependent)},
                     {"word"_L1, wordOf(decision.word)},
                     {"target"_L1, decision.target},
                     {"reason"_L1, decision.reason}};
    if (!decision.targetName.isEmpty())
        json.insert("targetName"_L1, decision.targetName);
    return json;
}

Result<Decision> decisionFrom(const QJsonObject &json)
{
    JsonReader in(json, u"decision"_s);
    Decision decision{.dependent = in.one("dependent"_L1, keyFrom),
                      .word = in.word("word"_L1, decisionWordFrom),
                      .target = in.text("target"_L1),
                      .reason = in.text("reason"_L1)};
    if (json.contains("targetName"_L1)) // plans of before had none
        decision.targetName = in.text("targetName"_L1);
    return in.finish(std::move(decision));
}

QJsonObject acceptanceJson(const Acceptance &acceptance)
{
    return {{"source"_L1, acceptance.source}, {"reason"_L1, acceptance.reason}};
}

Result<Acceptance> acceptanceFrom(const QJsonObject &json)
{
    JsonReader in(json, u"acceptance"_s);
    Acceptance acceptance{.source = in.text("source"_L1), .reason = in.text("reason"_L1)};
    return in.finish(std::move(acceptance));
}

QJsonObject choicesJson(const Choices &choices)
{
    return {{"decisions"_L1, jsonArray(choices.decisions, decisionJson)},
            {"acceptances"_L1, jsonArray(choices.acceptances, acceptanceJson)},
            {"withoutDeactivation"_L1, choices.withoutDeactivation},
            {"withoutDeactivationReason"_L1, choices.withoutDeactivationReason},
            {"forceCascade"_L1, choices.forceCascade},
            {"forceCascadeReason"_L1, choices.forceCascadeReason},
            {"secretsProvided"_L1, QJsonArray::fromStringList(choices.secretsProvided)},
            {"observeSeconds"_L1, static_cast<qint64>(choices.observe.count())}};
}

Result<Choices> choicesFrom(const QJsonObject &json)
{
    JsonReader in(json, u"choices"_s);
    Choices choices;
    choices.decisions = in.many("decisions"_L1, decisionFrom);
    choices.acceptances = in.many("acceptances"_L1, acceptanceFrom);
    choices.withoutDeactivation = in.flag("withoutDeactivation"_L1);
    choices.withoutDeactivationReason = in.text("withoutDeactivationReason"_L1);
    choices.forceCascade = in.flag("forceCascade"_L1);
    choices.forceCascadeReason = in.text("forceCascadeReason"_L1);
    choices.secretsProvided = in.texts("secretsProvided"_L1);
    choices.observe = std::chrono::seconds(in.number("observeSeconds"_L1));
    if (choices.observe.count() < 0)
        in.refuse("observeSeconds"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is negative"));
    return in.finish(std::move(choices));
}

QJsonObject actionJson(const PlannedAction &a)
{
    return {{"phase"_L1, wordOf(a.phase)},
            {"verb"_L1, a.verb},
            {"subject"_L1, keyJson(a.subject)},
            {"subjectName"_L1, a.subjectName},
            {"target"_L1, a.target},
            {"method"_L1, a.method},
            {"path"_L1, a.path},
            {"purpose"_L1, a.purpose},
            {"expectation"_L1, a.expectation},
            {"isReversible"_L1, a.isReversible},
            {"loss"_L1, a.loss}};
}

Result<PlannedAction> actionFrom(const QJsonObject &json)
{
    JsonReader in(json, u"action"_s);
    PlannedAction a;
    a.phase = in.word("phase"_L1, phaseFrom);
    a.verb = in.text("verb"_L1);
    a.subject = in.one("subject"_L1, keyFrom);
    a.subjectName = in.text("subjectName"_L1);
    a.target = in.text("target"_L1);
    a.method = in.text("method"_L1);
    a.path = in.text("path"_L1);
    a.purpose = in.text("purpose"_L1);
    a.expectation = in.text("expectation"_L1);
    a.isReversible = in.flag("isReversible"_L1);
    a.loss = in.text("loss"_L1);
    return in.finish(std::move(a));
}

} // namespace

QJsonObject toJson(const EndpointIdentity &endpoint)
{
    return {{"system"_L1, endpoint.system},
            {"url"_L1, endpoint.url},
            {"scope"_L1, jsonOf(endpoint.scope)}};
}

Result<EndpointIdentity> endpointIdentityFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"endpoint"_s);
    EndpointIdentity endpoint{
        .system = in.text("system"_L1), .url = in.text("url"_L1), .scope = in.textMap("scope"_L1)};
    return in.finish(std::move(endpoint));
}

QJsonObject toJson(const Plan &plan)
{
    QJsonObject json{{"format"_L1, u"linchpin-plan"_s},
                     {"version"_L1, planVersion},
                     {"id"_L1, plan.id},
                     {"endpoint"_L1, toJson(plan.endpoint)},
                     {"endpointName"_L1, plan.endpointName},
                     {"fingerprint"_L1, plan.plannedFingerprint()},
                     {"impact"_L1, toJson(plan.impact)},
                     {"choices"_L1, choicesJson(plan.choices)},
                     {"actions"_L1, jsonArray(plan.actions, actionJson)},
                     {"createdAt"_L1, jsonOf(plan.createdAt)},
                     {"expiresAt"_L1, jsonOf(plan.expiresAt)},
                     {"createdBy"_L1, plan.createdBy}};
    if (!plan.account.isEmpty())
        json.insert("account"_L1, plan.account);
    return json;
}

Result<Plan> planFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"plan"_s);
    if (in.text("format"_L1) != "linchpin-plan"_L1)
        in.refuse("format"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not that of a plan"));
    if (in.number("version"_L1) != planVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    Plan plan;
    plan.id = in.text("id"_L1);
    plan.endpoint = in.one("endpoint"_L1, endpointIdentityFromJson);
    plan.endpointName = in.text("endpointName"_L1);
    if (json.contains("account"_L1))
        plan.account = in.text("account"_L1);
    const QString written = in.text("fingerprint"_L1);
    plan.impact = in.one("impact"_L1, impactFromJson);
    plan.choices = in.one("choices"_L1, choicesFrom);
    plan.actions = in.many("actions"_L1, actionFrom);
    plan.createdAt = in.time("createdAt"_L1);
    plan.expiresAt = in.time("expiresAt"_L1);
    plan.createdBy = in.text("createdBy"_L1);
    if (plan.id.isEmpty())
        in.refuse("id"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is empty"));
    if (!plan.expiresAt.isValid())
        in.refuse("expiresAt"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader",
                                    "it is missing: a plan without an end is not accepted"));
    if (written != plan.plannedFingerprint())
        in.refuse("fingerprint"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader",
                                    "it does not belong to the impact in the same file"));
    return in.finish(std::move(plan));
}

} // namespace linchpin
