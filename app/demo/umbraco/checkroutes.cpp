// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/routes.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

constexpr auto someDay = "\"2026-03-02T08:00:00.000Z\"";

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

void addGuardrailRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/guardrails"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return guardrails(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/*"_s, [&world](Routed request) { return guardrail(world, request); },
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
}

} // namespace linchpin::umbraco::demo
