// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jsonreader.h"
#include "models/domain/plan.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Deactivation::Possible, 4> possibleWords{{
    {"yes"_L1, Deactivation::Possible::Yes},
    {"already-off"_L1, Deactivation::Possible::AlreadyOff},
    {"doubtful"_L1, Deactivation::Possible::Doubtful},
    {"no"_L1, Deactivation::Possible::No},
}};

std::optional<Deactivation::Possible> possibleFrom(QStringView word)
{
    return valueOf(possibleWords, word);
}

/// In a file of ours a foreign word is damage, not a state we do not know.
std::optional<ConnectionState> strictStateFrom(QStringView word)
{
    const ConnectionState state = connectionStateFrom(word);
    return word == wordOf(state) ? std::optional(state) : std::nullopt;
}

QJsonObject propertyJson(const Property &property)
{
    return {{"key"_L1, property.key},
            {"value"_L1, property.value},
            {"isIdentity"_L1, property.isIdentity}};
}

Result<Property> propertyFrom(const QJsonObject &json)
{
    JsonReader in(json, u"property"_s);
    Property property{.key = in.text("key"_L1),
                      .value = in.text("value"_L1),
                      .isIdentity = in.flag("isIdentity"_L1)};
    return in.finish(std::move(property));
}

QJsonObject connectionJson(const Connection &c)
{
    return {{"id"_L1, c.id.value},
            {"name"_L1, c.name},
            {"type"_L1, c.type},
            {"state"_L1, wordOf(c.state)},
            {"traits"_L1, QJsonArray::fromStringList(c.traits)},
            {"modified"_L1, c.modified},
            {"scope"_L1, jsonOf(c.scope)},
            {"properties"_L1, jsonArray(c.properties, propertyJson)}};
}

Result<Connection> connectionFrom(const QJsonObject &json)
{
    JsonReader in(json, u"connection"_s);
    Connection c;
    c.id.value = in.text("id"_L1);
    c.name = in.text("name"_L1);
    c.type = in.text("type"_L1);
    c.state = in.word("state"_L1, strictStateFrom);
    c.traits = in.texts("traits"_L1);
    c.modified = in.text("modified"_L1);
    c.scope = in.textMap("scope"_L1);
    c.properties = in.many("properties"_L1, propertyFrom);
    if (c.id.value.isEmpty())
        in.refuse("id"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is empty"));
    return in.finish(std::move(c));
}

QJsonObject dependentJson(const Dependent &d)
{
    return {
        {"key"_L1, keyJson(d.key)},
        {"name"_L1, d.name},
        {"relation"_L1, wordOf(d.relation)},
        {"via"_L1, jsonArray(d.via, keyJson)},
        {"path"_L1, QJsonArray::fromStringList(d.path)},
        {"activity"_L1, wordOf(d.activity)},
        {"effect"_L1, wordOf(d.effect)},
        {"evidence"_L1, d.evidence},
        {"decisions"_L1, jsonArray(d.decisions, [](DecisionWord word) { return wordOf(word); })},
        {"losses"_L1, QJsonArray::fromStringList(d.losses)}};
}

Result<Dependent> dependentFrom(const QJsonObject &json)
{
    JsonReader in(json, u"dependent"_s);
    Dependent d;
    d.key = in.one("key"_L1, keyFrom);
    d.name = in.text("name"_L1);
    d.relation = in.word("relation"_L1, relationFrom);
    d.via = in.many("via"_L1, keyFrom);
    d.path = in.texts("path"_L1);
    d.activity = in.word("activity"_L1, activityFrom);
    d.effect = in.word("effect"_L1, effectFrom);
    d.evidence = in.text("evidence"_L1);
    for (const QString &written : in.texts("decisions"_L1)) {
        if (const auto word = decisionWordFrom(written))
            d.decisions.push_back(*word);
        else
            in.refuse("decisions"_L1,
                      QT_TRANSLATE_NOOP("linchpin::JsonReader",
                                        "it holds a word that is not known here"));
    }
    d.losses = in.texts("losses"_L1);
    return in.finish(std::move(d));
}

QJsonObject coverageJson(const Coverage &c)
{
    return {{"source"_L1, c.source},
            {"label"_L1, c.label},
            {"status"_L1, wordOf(c.status)},
            {"reason"_L1, c.reason},
            {"found"_L1, c.found}};
}

Result<Coverage> coverageFrom(const QJsonObject &json)
{
    JsonReader in(json, u"coverage"_s);
    Coverage c{.source = in.text("source"_L1),
               .label = in.text("label"_L1),
               .status = in.word("status"_L1, coverageStatusFrom),
               .reason = in.text("reason"_L1),
               .found = in.number("found"_L1)};
    return in.finish(std::move(c));
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    QJsonObject json{{"label"_L1, evidence.label}, {"value"_L1, evidence.value}};
    if (evidence.windowHours > 0) {
        json.insert("windowHours"_L1, evidence.windowHours);
        json.insert("wasUsed"_L1, evidence.wasUsed);
    }
    return json;
}

Result<Evidence> evidenceFrom(const QJsonObject &json)
{
    JsonReader in(json, u"evidence"_s);
    Evidence evidence{.label = in.text("label"_L1), .value = in.text("value"_L1)};
    if (json.contains("windowHours"_L1)) {
        evidence.windowHours = in.number("windowHours"_L1);
        evidence.wasUsed = in.flag("wasUsed"_L1);
    }
    return in.finish(std::move(evidence));
}

QJsonObject deactivationJson(const Deactivation &d)
{
    return {{"possible"_L1, wordOf(d.possible)},
            {"how"_L1, d.how},
            {"loss"_L1, d.loss},
            {"reason"_L1, d.reason},
            {"secretsNeeded"_L1, QJsonArray::fromStringList(d.secretsNeeded)}};
}

Result<Deactivation> deactivationFrom(const QJsonObject &json)
{
    JsonReader in(json, u"deactivation"_s);
    Deactivation d{.possible = in.word("possible"_L1, possibleFrom),
                   .how = in.text("how"_L1),
                   .loss = in.text("loss"_L1),
                   .reason = in.text("reason"_L1),
                   .secretsNeeded = in.texts("secretsNeeded"_L1)};
    return in.finish(std::move(d));
}

} // namespace

QString wordOf(Deactivation::Possible possible)
{
    return wordOf(possibleWords, possible);
}

QJsonObject toJson(const Impact &impact)
{
    return {{"version"_L1, impactVersion},
            {"connection"_L1, connectionJson(impact.connection)},
            {"dependents"_L1, jsonArray(impact.dependents, dependentJson)},
            {"coverage"_L1, jsonArray(impact.coverage, coverageJson)},
            {"warnings"_L1, jsonArray(impact.warnings, warningJson)},
            {"evidence"_L1, jsonArray(impact.evidence, evidenceJson)},
            {"deactivation"_L1, deactivationJson(impact.deactivation)},
            {"canForceCascade"_L1, impact.canForceCascade},
            {"readAt"_L1, jsonOf(impact.readAt)}};
}

Result<Impact> impactFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"impact"_s);
    if (in.number("version"_L1) != impactVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    Impact impact;
    impact.connection = in.one("connection"_L1, connectionFrom);
    impact.dependents = in.many("dependents"_L1, dependentFrom);
    impact.coverage = in.many("coverage"_L1, coverageFrom);
    impact.warnings = in.many("warnings"_L1, warningFrom);
    impact.evidence = in.many("evidence"_L1, evidenceFrom);
    impact.deactivation = in.one("deactivation"_L1, deactivationFrom);
    impact.canForceCascade = in.flag("canForceCascade"_L1);
    impact.readAt = in.time("readAt"_L1);
    return in.finish(std::move(impact));
}

} // namespace linchpin
