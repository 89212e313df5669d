// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/body.h"
#include "app/demo/umbraco/routes.h"
#include "app/demo/umbraco/saving.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

HttpResponse notFound()
{
    return problem(404, u"Connection not found"_s,
                   u"The specified connection could not be found."_s, u"NotFound"_s);
}

HttpResponse inUse()
{
    return problem(
        400, u"Connection in use"_s,
        u"The connection cannot be deleted because it is in use by one or more profiles."_s,
        u"InUse"_s);
}

HttpResponse invalid(const QString &detail)
{
    return problem(400, u"Invalid settings"_s, detail, u"InvalidSettings"_s);
}

jsontext::Object itemObject(const Connection &connection)
{
    return jsontext::Object()
        .add("id", idText(connection.id))
        .add("alias", jsontext::string(connection.alias))
        .add("name", jsontext::string(connection.name))
        .add("providerId", jsontext::string(connection.providerId))
        .add("isActive", jsontext::boolean(connection.isActive))
        .add("dateCreated", dateText(connection.dateCreated))
        .add("dateModified", dateText(connection.dateModified))
        .add("version", QByteArray::number(connection.version));
}

bool canDo(const Estate &estate, const Connection &connection, const QString &capability)
{
    const Provider *provider = estate.provider(connection.providerId);
    return provider && provider->capabilities.contains(capability, Qt::CaseInsensitive);
}

HttpResponse list(World &world, const RoutedRequest &request)
{
    const Estate &estate = world.estate;
    const QString provider = request.value(u"providerId"_s).value_or(QString());
    QString capability = request.value(u"capability"_s).value_or(QString());
    static const QStringList known{u"Chat"_s, u"Embedding"_s, u"Media"_s, u"Moderation"_s,
                                   u"SpeechToText"_s};
    if (!known.contains(capability, Qt::CaseInsensitive))
        capability.clear(); // an unknown one is ignored without a word
    ++world.listings;
    return listPage(
        request, estate.connections,
        [&](const Connection &row) {
            return (provider.isEmpty() || row.providerId == provider)
                && (capability.isEmpty() || canDo(estate, row, capability));
        },
        [](const Connection &row) { return itemObject(row).text(); },
        estate.swapsEqualNames && world.listings % 2 == 0);
}

HttpResponse get(const World &world, const RoutedRequest &request)
{
    const Connection *connection = findRow(world.estate.connections, request.open.constFirst());
    if (!connection)
        return notFound();
    // In clear text, whatever the documentation promises.
    return json(
        itemObject(*connection).add("settings", connection->settings.value_or("null")).text());
}

HttpResponse aliasExists(const World &world, const RoutedRequest &request)
{
    const Connection *connection = world.estate.connections.findByAlias(request.open.constFirst());
    const auto excluded = parsedGuid(request.value(u"excludeId"_s).value_or(QString()));
    return json(jsontext::boolean(connection && connection->id != excluded));
}

/// The refusals of the service that create and update share.
std::optional<HttpResponse> refusalToSave(const Estate &estate, const Connection &changed)
{
    const Connection *holder = estate.connections.findByAlias(changed.alias);
    if (holder && holder->id != changed.id)
        return invalid(u"A connection with alias '%1' already exists."_s.arg(changed.alias));
    const auto problem = settingsProblem(estate, changed.providerId, changed.settings);
    return problem ? std::optional(invalid(*problem)) : std::nullopt;
}

HttpResponse create(World &world, const RoutedRequest &request)
{
    Body body(*request.request, u"CreateConnectionRequestModel"_s,
              {u"alias"_s, u"name"_s, u"providerId"_s});
    Connection made;
    made.alias = body.requiredText("alias");
    made.name = body.requiredText("name");
    made.providerId = body.requiredText("providerId");
    made.settings = body.raw("settings");
    made.isActive = body.flag("isActive", true);
    if (body.problem())
        return *body.problem();
    if (const auto refused = refusalToSave(world.estate, made))
        return *refused;
    made.id = newId(world);
    if (!save(world, made))
        return crashed();
    HttpResponse response = json(idText(made.id), 201);
    response.headers.append(
        {"location", "/umbraco/ai/management/api/v1/connections/" + guidText(made.id).toLatin1()});
    return response;
}

HttpResponse update(World &world, const RoutedRequest &request)
{
    Body body(*request.request, u"UpdateConnectionRequestModel"_s, {u"alias"_s, u"name"_s});
    const QString alias = body.requiredText("alias");
    const QString name = body.requiredText("name");
    const bool isActive = body.flag("isActive", false); // absent means off
    if (body.problem())
        return *body.problem();
    const Connection *old = findRow(world.estate.connections, request.open.constFirst());
    if (!old)
        return notFound();
    Connection changed = *old;
    changed.alias = alias;
    changed.name = name;
    changed.isActive = isActive;
    changed.settings = body.raw("settings"); // absent means erased
    if (const auto refused = refusalToSave(world.estate, changed))
        return *refused;
    return save(world, changed) ? emptyAnswer(200) : crashed();
}

/// A handler of the site's own code stopped it; the controller goes by the words of its message.
HttpResponse vetoed(const QString &message)
{
    if (message.contains(u"in use"_s))
        return inUse();
    return message.contains(u"not found"_s) ? notFound() : crashed();
}

HttpResponse remove(World &world, const RoutedRequest &request)
{
    Estate &estate = world.estate;
    const Connection *connection = findRow(estate.connections, request.open.constFirst());
    if (!connection)
        return notFound();
    const QUuid id = connection->id;
    const auto uses = [&id](const Profile &profile) { return profile.connectionId == id; };
    if (std::ranges::any_of(estate.profiles.rows(), uses))
        return inUse();
    if (estate.vetoes.contains(id))
        return vetoed(estate.vetoes.value(id));
    estate.connectionHistory.purge(id);
    const auto racing = std::ranges::find_if(estate.racingProfiles, uses);
    if (racing != estate.racingProfiles.end()) {
        // Somebody's new profile got in between: the foreign key holds, but the history is gone
        // already.
        estate.profiles.insert(*racing);
        estate.racingProfiles.erase(racing);
        ++world.changes;
        return crashed();
    }
    estate.connections.remove(id);
    ++world.changes;
    return emptyAnswer(200);
}

/// Whether the provider of a connection can be made ready, and what test, models and capabilities
/// answer if not.
std::optional<HttpResponse> notReady(const Estate &estate, const Connection *connection)
{
    if (!connection || !connection->settings || !estate.provider(connection->providerId))
        return notFound(); // also when it is there: no proof of absence
    return settingsProblem(estate, connection->providerId, connection->settings)
        ? std::optional(crashed())
        : std::nullopt;
}

HttpResponse test(const World &world, const RoutedRequest &request)
{
    const Connection *connection = findRow(world.estate.connections, request.open.constFirst());
    if (const auto answer = notReady(world.estate, connection))
        return *answer;
    const bool works = !connection->settings->contains("revoked");
    return json(jsontext::Object()
                    .add("success", jsontext::boolean(works))
                    .add("errorMessage", works ? "null" : "\"Connection test failed\"")
                    .text());
}

HttpResponse capabilities(const World &world, const RoutedRequest &request)
{
    const Connection *connection = findRow(world.estate.connections, request.open.constFirst());
    if (const auto answer = notReady(world.estate, connection))
        return *answer;
    return json(jsontext::strings(world.estate.provider(connection->providerId)->capabilities));
}

HttpResponse allCapabilities(const World &world)
{
    QStringList all;
    for (const Connection &connection : world.estate.connections.rows()) {
        if (const Provider *provider = world.estate.provider(connection.providerId))
            all += provider->capabilities;
    }
    all.removeDuplicates();
    return json(jsontext::strings(all));
}

HttpResponse models(const World &world, const RoutedRequest &request)
{
    const Connection *connection = findRow(world.estate.connections, request.open.constFirst());
    if (const auto answer = notReady(world.estate, connection))
        return *answer;
    const QString model = connection->providerId + u"-standard"_s;
    const QByteArray reference = jsontext::Object()
                                     .add("providerId", jsontext::string(connection->providerId))
                                     .add("modelId", jsontext::string(model))
                                     .text();
    return json(jsontext::array({jsontext::Object()
                                     .add("model", reference)
                                     .add("name", jsontext::string(model))
                                     .add("metadata", "null")
                                     .text()}));
}

} // namespace

void addConnectionRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/connections"_s;
    const QString one = base + u"/*"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return list(world, request); }, SectionAi);
    router.add(
        "POST", base, [&world](Routed request) { return create(world, request); }, SectionAi);
    router.add(
        "GET", base + u"/capabilities"_s, [&world](Routed) { return allCapabilities(world); },
        SectionAi);
    router.add(
        "GET", one, [&world](Routed request) { return get(world, request); }, SectionAi);
    router.add(
        "PUT", one, [&world](Routed request) { return update(world, request); }, SectionAi);
    router.add(
        "DELETE", one, [&world](Routed request) { return remove(world, request); }, SectionAi);
    router.add(
        "GET", one + u"/exists"_s, [&world](Routed request) { return aliasExists(world, request); },
        SectionAi);
    router.add(
        "POST", one + u"/test"_s, [&world](Routed request) { return test(world, request); },
        SectionAi);
    router.add(
        "GET", one + u"/capabilities"_s,
        [&world](Routed request) { return capabilities(world, request); }, SectionAi);
    router.add(
        "GET", one + u"/models"_s, [&world](Routed request) { return models(world, request); },
        SectionAi);
}

} // namespace linchpin::umbraco::demo
