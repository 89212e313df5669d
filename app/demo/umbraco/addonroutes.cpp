// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/body.h"
#include "app/demo/umbraco/routes.h"
#include "app/demo/umbraco/saving.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

/// The add-ons build their problems by hand: no type, no operation status.
HttpResponse notFound(const QString &title, const QString &detail)
{
    return json("{\"title\":" + jsontext::string(title)
                    + ",\"status\":404,\"detail\":" + jsontext::string(detail) + '}',
                404);
}

jsontext::Object agentItem(const Agent &agent)
{
    return jsontext::Object()
        .add("id", idText(agent.id))
        .add("alias", jsontext::string(agent.alias))
        .add("name", jsontext::string(agent.name))
        .add("description", "null")
        .add("agentType", jsontext::string(agent.agentType))
        .add("profileId", idText(agent.profileId))
        .add("surfaceIds", jsontext::strings(agent.surfaceIds))
        .add("scope", "null")
        .add("isActive", jsontext::boolean(agent.isActive))
        .add("dateCreated", "\"2026-03-02T08:00:00.000Z\"")
        .add("dateModified", "\"2026-03-02T08:00:00.000Z\"");
}

jsontext::Object promptItem(const Prompt &prompt)
{
    return jsontext::Object()
        .add("id", idText(prompt.id))
        .add("alias", jsontext::string(prompt.alias))
        .add("name", jsontext::string(prompt.name))
        .add("description", "null")
        .add("profileId", idText(prompt.profileId))
        .add("isActive", jsontext::boolean(prompt.isActive))
        .add("dateCreated", "\"2026-03-02T08:00:00.000Z\"")
        .add("dateModified", "\"2026-03-02T08:00:00.000Z\"");
}

HttpResponse agents(const World &world, const RoutedRequest &request)
{
    const auto profile = parsedGuid(request.value(u"profileId"_s).value_or(QString()));
    const auto surface = request.value(u"surfaceId"_s);
    const auto active = request.value(u"isActive"_s);
    const auto type = request.value(u"agentType"_s);
    if (type && type->compare(u"standard"_s, Qt::CaseInsensitive) != 0
        && type->compare(u"orchestrated"_s, Qt::CaseInsensitive) != 0)
        return crashed();
    return listPage(
        request, world.estate.agents,
        [&](const Agent &row) {
            return (!profile || row.profileId == *profile)
                && (!surface || row.surfaceIds.contains(*surface))
                && (!active || row.isActive == (active->toLower() == u"true"_s))
                && (!type || row.agentType.compare(*type, Qt::CaseInsensitive) == 0);
        },
        [](const Agent &row) { return agentItem(row).text(); });
}

HttpResponse prompts(const World &world, const RoutedRequest &request)
{
    const auto profile = parsedGuid(request.value(u"profileId"_s).value_or(QString()));
    return listPage(
        request, world.estate.prompts,
        [&](const Prompt &row) { return !profile || row.profileId == *profile; },
        [](const Prompt &row) { return promptItem(row).text(); });
}

HttpResponse agentNotFound()
{
    return notFound(u"AIAgent not found"_s, u"The specified agent could not be found."_s);
}

HttpResponse promptNotFound()
{
    return notFound(u"AIPrompt not found"_s, u"The specified prompt could not be found."_s);
}

HttpResponse agent(const World &world, const RoutedRequest &request)
{
    const Agent *agent = findRow(world.estate.agents, request.open.constFirst());
    if (!agent)
        return agentNotFound();
    return json(agentItem(*agent)
                    .add("config", agent->config)
                    .add("guardrailIds", idTexts(agent->guardrailIds))
                    .add("version", "1")
                    .text());
}

HttpResponse prompt(const World &world, const RoutedRequest &request)
{
    const Prompt *prompt = findRow(world.estate.prompts, request.open.constFirst());
    if (!prompt)
        return promptNotFound();
    return json(promptItem(*prompt)
                    .add("instructions", "\"Summarise the page.\"")
                    .add("contextIds", "[]")
                    .add("guardrailIds", idTexts(prompt->guardrailIds))
                    .add("tags", "[]")
                    .add("displayMode", "\"PropertyAction\"")
                    .add("scope", "null")
                    .add("includeEntityContext", "true")
                    .add("optionCount", "1")
                    .add("version", "1")
                    .text());
}

std::optional<QUuid> guidIn(const Body &body, const char *member)
{
    return parsedGuid(jsontext::toString(body.raw(member).value_or("")).value_or(QString()));
}

QList<QUuid> guidsIn(Body &body, const char *member)
{
    QList<QUuid> ids;
    for (const QString &id : body.texts(member))
        ids.append(parsedGuid(id).value_or(QUuid()));
    return ids;
}

template<typename T>
HttpResponse made(World &world, Table<T> &table, T row, const HttpResponse &taken)
{
    if (table.findByAlias(row.alias))
        return taken;
    row.id = newId(world);
    table.insert(row);
    ++world.changes;
    return json(idText(row.id), 201);
}

HttpResponse aliasTaken()
{
    return problem(409, u"Alias already exists"_s, u"The alias is already used."_s);
}

/// Nobody can say in a new one whether it is switched on: it is.
HttpResponse createAgent(World &world, const RoutedRequest &request)
{
    Body body(*request.request, u"CreateAgentRequestModel"_s, {u"alias"_s, u"name"_s});
    Agent row{.alias = body.requiredText("alias"), .name = body.requiredText("name")};
    row.profileId = guidIn(body, "profileId");
    row.agentType = jsontext::toString(body.raw("agentType").value_or("")).value_or(u"standard"_s);
    row.config = body.raw("config").value_or(row.config);
    row.surfaceIds = body.texts("surfaceIds");
    row.guardrailIds = guidsIn(body, "guardrailIds");
    return body.problem() ? *body.problem() : made(world, world.estate.agents, row, aliasTaken());
}

HttpResponse createPrompt(World &world, const RoutedRequest &request)
{
    Body body(*request.request, u"CreatePromptRequestModel"_s,
              {u"alias"_s, u"name"_s, u"instructions"_s});
    Prompt row{.alias = body.requiredText("alias"), .name = body.requiredText("name")};
    row.profileId = guidIn(body, "profileId");
    row.guardrailIds = guidsIn(body, "guardrailIds");
    return body.problem() ? *body.problem() : made(world, world.estate.prompts, row, aliasTaken());
}

template<typename T>
HttpResponse remove(World &world, Table<T> &table, const RoutedRequest &request,
                    const HttpResponse &missing)
{
    const T *row = findRow(table, request.open.constFirst());
    if (!row)
        return missing;
    table.remove(QUuid(row->id));
    ++world.changes;
    return emptyAnswer(204);
}

} // namespace

// Reading needs only a token of the back office; changing needs the section.
void addAgentRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/agents"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return agents(world, request); }, BackOffice);
    router.add(
        "POST", base, [&world](Routed request) { return createAgent(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/*"_s, [&world](Routed request) { return agent(world, request); },
        BackOffice);
    router.add(
        "DELETE", base + u"/*"_s,
        [&world](Routed request) {
            return remove(world, world.estate.agents, request, agentNotFound());
        },
        SectionAi);
}

void addPromptRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/prompts"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return prompts(world, request); }, BackOffice);
    router.add(
        "POST", base, [&world](Routed request) { return createPrompt(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/*"_s, [&world](Routed request) { return prompt(world, request); },
        BackOffice);
    router.add(
        "DELETE", base + u"/*"_s,
        [&world](Routed request) {
            return remove(world, world.estate.prompts, request, promptNotFound());
        },
        SectionAi);
}

} // namespace linchpin::umbraco::demo
