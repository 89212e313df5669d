// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/sampleimpact.h"

#include <algorithm>

namespace linchpin::sample {

using namespace Qt::StringLiterals;

namespace {

template<typename E>
E oneOf(QRandomGenerator &chance, std::initializer_list<E> values)
{
    return *(values.begin() + chance.bounded(static_cast<int>(values.size())));
}

/// Few and short, so that equal texts and texts that differ only in a separator come up often.
QString text(QRandomGenerator &chance)
{
    return oneOf<QString>(
        chance, {u"a"_s, u"b"_s, u"a\tb"_s, u"a\nb"_s, u"a\\tb"_s, u""_s, u"ä"_s, u"\u202e"_s});
}

} // namespace

Dependent dependent(const DependentKey &key, std::vector<DependentKey> via)
{
    Dependent d;
    d.key = key;
    d.name = u"Name of "_s + key.id;
    d.relation = via.empty() ? Relation::Direct : Relation::Indirect;
    d.via = std::move(via);
    d.path = {u"project"_s, u"production"_s};
    d.activity = Activity::Active;
    d.effect = Effect::Breaks;
    d.evidence = u"its member connectionId"_s;
    d.decisions = {DecisionWord::Keep, DecisionWord::Accept, DecisionWord::Reassign,
                   DecisionWord::Deactivate, DecisionWord::Delete};
    d.losses = {u"its history"_s};
    return d;
}

Impact impact()
{
    Impact impact;
    impact.connection = {
        .id = {u"c-1"_s},
        .name = u"billing-db"_s,
        .type = u"openai"_s,
        .state = ConnectionState::Active,
        .traits = {u"read-only"_s},
        .modified = u"2026-11-01T10:00:00Z"_s,
        .scope = {{u"project"_s, u"p"_s}},
        .properties = {{u"alias"_s, u"billing"_s}, {u"seen"_s, u"yesterday"_s, false}}};
    impact.dependents = {dependent(key("agent", "a"), {key("default", "d")}),
                         dependent(key("default", "d"), {key("profile", "p")}),
                         dependent(key("profile", "p"))};
    impact.coverage = {{u"profiles"_s, u"Profiles"_s, CoverageStatus::Complete, {}, 1},
                       {u"agents"_s, u"Agents"_s, CoverageStatus::Complete, {}, 1}};
    impact.warnings = {{u"old-versions"_s, u"Old versions point here."_s, true}};
    impact.evidence = {{u"Last used"_s, u"never"_s}};
    impact.deactivation = {Deactivation::Possible::Yes, u"by PUT"_s, u"nothing"_s, u"none"_s};
    impact.readAt = QDateTime(QDate(2026, 11, 1), QTime(10, 0, 0, 250), Qt::UTC);
    return impact;
}

Impact randomImpact(QRandomGenerator &chance)
{
    Impact impact;
    impact.connection.id.value = text(chance);
    impact.connection.name = text(chance);
    impact.connection.type = text(chance);
    impact.connection.state = oneOf(chance,
                                    {ConnectionState::Active, ConnectionState::Inactive,
                                     ConnectionState::Unknown, ConnectionState::NoSuchFlag});
    for (int i = chance.bounded(2); i > 0; --i)
        impact.connection.traits << text(chance);
    for (int i = chance.bounded(3); i > 0; --i)
        impact.connection.properties.push_back(
            {text(chance), text(chance), chance.bounded(2) == 0});
    for (int i = chance.bounded(3); i > 0; --i) {
        Dependent d = dependent({text(chance), text(chance)});
        d.relation = oneOf(chance, {Relation::Direct, Relation::Indirect});
        d.activity = oneOf(chance, {Activity::Running, Activity::Paused});
        d.effect = oneOf(chance, {Effect::Blocks, Effect::Mentions});
        for (int v = chance.bounded(3); v > 0; --v)
            d.via.push_back({text(chance), text(chance)});
        impact.dependents.push_back(std::move(d));
    }
    for (int i = chance.bounded(3); i > 0; --i) {
        impact.coverage.push_back(
            {text(chance), text(chance),
             oneOf(chance, {CoverageStatus::Complete, CoverageStatus::Failed}), text(chance), 0});
    }
    return impact;
}

Plan plan()
{
    Plan plan;
    plan.id = u"0b0e3b3e-0000-4000-8000-000000000001"_s;
    plan.endpoint = {u"demo"_s, u"https://cms.example/base"_s, {{u"project"_s, u"p"_s}}};
    plan.endpointName = u"Production"_s;
    plan.impact = impact();
    plan.choices.decisions = {{key("profile", "p"), DecisionWord::Reassign, u"c-2"_s, u"moved"_s}};
    plan.choices.acceptances = {{u"templates"_s, u"looked by hand"_s}};
    plan.choices.withoutDeactivation = true;
    plan.choices.withoutDeactivationReason = u"broken provider"_s;
    plan.choices.observe = std::chrono::seconds(90);
    plan.actions = {{.phase = Phase::Deleting,
                     .verb = u"delete"_s,
                     .subject = key("connection", "c-1"),
                     .subjectName = u"billing-db"_s,
                     .target = u"c-2"_s,
                     .method = u"DELETE"_s,
                     .path = u"/connections/c-1"_s,
                     .purpose = u"Deletes."_s,
                     .expectation = u"404"_s,
                     .isReversible = true,
                     .loss = u"all"_s}};
    plan.createdAt = QDateTime(QDate(2026, 11, 1), QTime(10, 0, 1), Qt::UTC);
    plan.expiresAt = plan.createdAt.addDays(7);
    plan.createdBy = u"ops"_s;
    return plan;
}

} // namespace linchpin::sample
