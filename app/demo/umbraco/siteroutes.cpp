// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/routes.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

HttpResponse settings(const World &world)
{
    const Settings &all = world.estate.settings;
    return json(jsontext::Object()
                    .add("defaultChatProfileId", idText(all.defaultChatProfileId))
                    .add("defaultEmbeddingProfileId", idText(all.defaultEmbeddingProfileId))
                    .add("classifierChatProfileId", idText(all.classifierChatProfileId))
                    .add("defaultSpeechToTextProfileId", idText(all.defaultSpeechToTextProfileId))
                    .text());
}

/// Every default is replaced; one that is absent is null from then on. Nobody checks what they
/// name.
HttpResponse saveSettings(World &world, const RoutedRequest &request)
{
    const auto body = jsontext::Members::of(request.request->body);
    if (!body)
        return bindingProblem(u"$"_s, u"The JSON value could not be converted."_s);
    const auto id = [&body](const char *member) {
        return parsedGuid(jsontext::toString(body->raw(member).value_or("")).value_or(QString()));
    };
    world.estate.settings = {id("defaultChatProfileId"), id("defaultEmbeddingProfileId"),
                             id("classifierChatProfileId"), id("defaultSpeechToTextProfileId")};
    ++world.changes;
    return settings(world);
}

jsontext::Object providerObject(const Provider &provider)
{
    return jsontext::Object()
        .add("id", jsontext::string(provider.id))
        .add("name", jsontext::string(provider.name))
        .add("capabilities", jsontext::strings(provider.capabilities));
}

HttpResponse providers(const World &world)
{
    QByteArrayList items;
    for (const Provider &provider : world.estate.providers)
        items.append(providerObject(provider).text());
    return json(jsontext::array(items));
}

/// Tells every field but not which of them is secret.
HttpResponse provider(const World &world, const RoutedRequest &request)
{
    const Provider *provider = world.estate.provider(request.open.constFirst());
    if (!provider)
        return problem(404, u"Provider not found"_s,
                       u"The specified provider could not be found."_s, u"NotFound"_s);
    QByteArrayList fields;
    for (const QString &field : provider->fields) {
        fields.append(
            jsontext::Object()
                .add("key", jsontext::string(field))
                .add("label", jsontext::string(field))
                .add("description", "null")
                .add("editorUiAlias", "\"Umb.PropertyEditorUi.TextBox\"")
                .add("editorConfig", "null")
                .add("defaultValue", "null")
                .add("sortOrder", QByteArray::number(fields.size()))
                .add("isRequired", jsontext::boolean(provider->requiredFields.contains(field)))
                .add("group", "null")
                .text());
    }
    const QByteArray schema = jsontext::Object().add("fields", jsontext::array(fields)).text();
    return json(providerObject(*provider).add("settingsSchema", schema).text());
}

/// "from" and "to" are needed, and in that order; what is between them does not matter to made-up
/// figures.
HttpResponse usageByProfile(const World &world, const RoutedRequest &request)
{
    const auto from =
        QDateTime::fromString(request.value(u"from"_s).value_or(QString()), Qt::ISODate);
    const auto to = QDateTime::fromString(request.value(u"to"_s).value_or(QString()), Qt::ISODate);
    if (!from.isValid() || !to.isValid())
        return bindingProblem(from.isValid() ? u"to"_s : u"from"_s, u"The value is not valid."_s);
    if (from >= to)
        return json("\"'from' must be before 'to'\"", 400);
    int total = 0;
    for (const Usage &usage : world.estate.usage)
        total += usage.requestCount;
    QByteArrayList items;
    for (const Usage &usage : world.estate.usage) {
        items.append(
            jsontext::Object()
                .add("dimension", idText(usage.profileId))
                .add("dimensionName", jsontext::string(usage.profileName))
                .add("requestCount", QByteArray::number(usage.requestCount))
                .add("totalTokens", QByteArray::number(usage.totalTokens))
                .add("percentage", QByteArray::number(100.0 * usage.requestCount / total, 'f', 2))
                .text());
    }
    return json(jsontext::array(items));
}

QByteArray auditText(const AuditEntry &entry)
{
    return jsontext::Object()
        .add("id", idText(entry.id))
        .add("startTime", dateText(entry.startTime))
        .add("durationMs", "812")
        .add("status", jsontext::string(entry.status))
        .add("userId", "null")
        .add("userName", "null")
        .add("entityId", "null")
        .add("capability", "\"Chat\"")
        .add("profileId", idText(entry.profileId))
        .add("profileAlias", jsontext::string(entry.profileAlias))
        .add("profileVersion", "1")
        .add("providerId", jsontext::string(entry.providerId))
        .add("modelId", jsontext::string(entry.modelId))
        .add("featureType", "null")
        .add("featureId", "null")
        .add("featureVersion", "null")
        .add("parentAuditLogId", "null")
        .add("inputTokens", "120")
        .add("outputTokens", "64")
        .add("errorMessage", "null")
        .text();
}

HttpResponse auditLogs(const World &world, const RoutedRequest &request)
{
    const Window window(request, 100);
    if (window.problem)
        return *window.problem;
    const auto profile = parsedGuid(request.value(u"profileId"_s).value_or(QString()));
    const auto from =
        QDateTime::fromString(request.value(u"fromDate"_s).value_or(QString()), Qt::ISODate);
    QByteArrayList all;
    for (const AuditEntry &entry : world.estate.audit) {
        if ((!profile || entry.profileId == *profile)
            && (!from.isValid() || entry.startTime >= from))
            all.append(auditText(entry));
    }
    const qsizetype begin = window.begin(all.size());
    return page(all.mid(begin, window.end(all.size()) - begin), all.size());
}

} // namespace

void addSiteRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base + u"/settings"_s, [&world](Routed) { return settings(world); }, SectionAi);
    router.add(
        "PUT", base + u"/settings"_s,
        [&world](Routed request) { return saveSettings(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/providers"_s, [&world](Routed) { return providers(world); }, SectionAi);
    router.add(
        "GET", base + u"/providers/*"_s,
        [&world](Routed request) { return provider(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/contexts"_s, [](Routed) { return page({}, 0); }, SectionAi);
    router.add(
        "GET", base + u"/analytics/usage-by-profile"_s,
        [&world](Routed request) { return usageByProfile(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/audit-logs"_s,
        [&world](Routed request) { return auditLogs(world, request); }, SectionAi);
}

} // namespace linchpin::umbraco::demo
