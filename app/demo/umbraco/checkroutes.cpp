// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

constexpr auto someDay = "\"2026-03-02T08:00:00.000Z\"";

QByteArray rawOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                            : QByteArray("null");
}

jsontext::Object guardrailItem(const Guardrail &guardrail)
{
    return jsontext::Object()
        .add("id", idText(guardrail.id))
        .add("alias", jsontext::string(guardrail.alias))
        .add("name", jsontext::string(guardrail.name))
        .add("dateCreated", someDay)
        .add("dateModified", someDay);
}

QByteArray rulesText(const std::vector<GuardrailRule> &rules)
{
    QByteArrayList items;
    for (const GuardrailRule &rule : rules) {
        items.append(jsontext::Object()
                         .add("id", idText(rule.id))
                         .add("evaluatorId", jsontext::string(rule.evaluatorId))
                         .add("name", jsontext::string(rule.name))
                         .add("phase", jsontext::string(rule.phase))
                         .add("action", jsontext::string(rule.action))
                         .add("config", rule.config)
                         .add("sortOrder", QByteArray::number(items.size()))
                         .text());
    }
    return jsontext::array(items);
}

HttpResponse guardrails(const World &world, const RoutedRequest &request)
{
    return listPage(
        request, world.estate.guardrails, [](const Guardrail &) { return true; },
        [](const Guardrail &row) {
            return guardrailItem(row).add("ruleCount", QByteArray::number(row.rules.size())).text();
        });
}

HttpResponse guardrail(const World &world, const RoutedRequest &request)
{
    const Guardrail *row = findRow(world.estate.guardrails, request.open.constFirst());
    if (!row) {
        return problem(404, u"Guardrail not found"_s,
                       u"The specified guardrail could not be found."_s, u"NotFound"_s);
    }
    return json(guardrailItem(*row).add("rules", rulesText(row->rules)).add("version", "1").text());
}

/// Rules are replaced as a whole; what matters here is where their judges point.
HttpResponse updateGuardrail(World &world, const RoutedRequest &request)
{
    const Guardrail *row = findRow(world.estate.guardrails, request.open.constFirst());
    if (!row)
        return problem(404, u"Guardrail not found"_s,
                       u"The specified guardrail could not be found."_s, u"NotFound"_s);
    const QJsonObject body = QJsonDocument::fromJson(request.request->body).object();
    if (body.value("alias"_L1).toString().isEmpty() || !body.value("rules"_L1).isArray())
        return bindingProblem(u"Alias"_s, u"The Alias field is required."_s);
    Guardrail changed = *row;
    const QJsonArray rules = body.value("rules"_L1).toArray();
    for (std::size_t i = 0; i < changed.rules.size() && qsizetype(i) < rules.size(); ++i)
        changed.rules[i].config = rawOf(rules[qsizetype(i)]["config"_L1]);
    world.estate.guardrails.replace(changed);
    ++world.changes;
    return emptyAnswer(200);
}

QByteArray variationsText(const std::vector<TestVariation> &variations)
{
    QByteArrayList items;
    for (const TestVariation &variation : variations) {
        items.append(jsontext::Object()
                         .add("id", idText(variation.id))
                         .add("name", jsontext::string(variation.name))
                         .add("description", "null")
                         .add("profileId", idText(variation.profileId))
                         .add("runCount", "null")
                         .add("contextIds", "null")
                         .add("testFeatureConfig", "null")
                         .text());
    }
    return jsontext::array(items);
}

QByteArray gradersText(const std::vector<TestGrader> &graders)
{
    QByteArrayList items;
    for (const TestGrader &grader : graders) {
        items.append(jsontext::Object()
                         .add("id", idText(grader.id))
                         .add("graderTypeId", jsontext::string(grader.graderTypeId))
                         .add("name", jsontext::string(grader.name))
                         .add("description", "null")
                         .add("config", grader.config)
                         .add("negate", "false")
                         .add("severity", "\"Error\"")
                         .add("weight", "1")
                         .text());
    }
    return jsontext::array(items);
}

jsontext::Object testItem(const Test &test)
{
    return jsontext::Object()
        .add("id", idText(test.id))
        .add("alias", jsontext::string(test.alias))
        .add("name", jsontext::string(test.name))
        .add("description", "null")
        .add("testFeatureId", jsontext::string(test.testFeatureId))
        .add("tags", "[]")
        .add("runCount", "1")
        .add("dateCreated", someDay)
        .add("dateModified", someDay)
        .add("version", "1");
}

HttpResponse tests(const World &world, const RoutedRequest &request)
{
    return listPage(
        request, world.estate.tests, [](const Test &) { return true; },
        [](const Test &row) { return testItem(row).text(); });
}

HttpResponse test(const World &world, const RoutedRequest &request)
{
    const Test *row = findRow(world.estate.tests, request.open.constFirst());
    if (!row)
        return problem(404, u"Test not found"_s, u"The requested test could not be found."_s);
    return json(testItem(*row)
                    .add("testTargetId", idText(row->testTargetId))
                    .add("profileId", idText(row->profileId))
                    .add("contextIds", "[]")
                    .add("testFeatureConfig", "null")
                    .add("variations", variationsText(row->variations))
                    .add("graders", gradersText(row->graders))
                    .text());
}

} // namespace

namespace {

HttpResponse updateTest(World &world, const RoutedRequest &request)
{
    const Test *row = findRow(world.estate.tests, request.open.constFirst());
    if (!row)
        return problem(404, u"Test not found"_s, u"The requested test could not be found."_s);
    const QJsonObject body = QJsonDocument::fromJson(request.request->body).object();
    if (body.value("alias"_L1).toString().isEmpty())
        return bindingProblem(u"Alias"_s, u"The Alias field is required."_s);
    Test changed = *row;
    changed.profileId = parsedGuid(body.value("profileId"_L1).toString());
    changed.testTargetId =
        parsedGuid(body.value("testTargetId"_L1).toString()).value_or(row->testTargetId);
    const QJsonArray variations = body.value("variations"_L1).toArray();
    for (std::size_t i = 0; i < changed.variations.size() && qsizetype(i) < variations.size(); ++i)
        changed.variations[i].profileId =
            parsedGuid(variations[qsizetype(i)]["profileId"_L1].toString());
    const QJsonArray graders = body.value("graders"_L1).toArray();
    for (std::size_t i = 0; i < changed.graders.size() && qsizetype(i) < graders.size(); ++i)
        changed.graders[i].config = rawOf(graders[qsizetype(i)]["config"_L1]);
    world.estate.tests.replace(changed);
    ++world.changes;
    return emptyAnswer(200);
}

} // namespace

void addGuardrailRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/guardrails"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return guardrails(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/*"_s, [&world](Routed request) { return guardrail(world, request); },
        SectionAi);
    router.add(
        "PUT", base + u"/*"_s, [&world](Routed request) { return updateGuardrail(world, request); },
        SectionAi);
}

void addTestRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/tests"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return tests(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/*"_s, [&world](Routed request) { return test(world, request); },
        SectionAi);
    router.add(
        "PUT", base + u"/*"_s, [&world](Routed request) { return updateTest(world, request); },
        SectionAi);
}

} // namespace linchpin::umbraco::demo
