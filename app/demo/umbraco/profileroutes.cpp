// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/body.h"
#include "app/demo/umbraco/profilesettings.h"
#include "app/demo/umbraco/routes.h"
#include "app/demo/umbraco/saving.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

HttpResponse notFound()
{
    return problem(404, u"Profile not found"_s, u"The specified profile could not be found."_s,
                   u"NotFound"_s);
}

QByteArray modelText(const Profile &profile)
{
    if (profile.modelId.isEmpty())
        return "null";
    return jsontext::Object()
        .add("providerId", jsontext::string(profile.modelProviderId))
        .add("modelId", jsontext::string(profile.modelId))
        .text();
}

jsontext::Object shared(const Profile &profile)
{
    return jsontext::Object()
        .add("id", idText(profile.id))
        .add("alias", jsontext::string(profile.alias))
        .add("name", jsontext::string(profile.name))
        .add("capability", jsontext::string(profile.capability))
        .add("model", modelText(profile));
}

/// The list says neither which connection nor when: its mapper forgets the dates.
QByteArray itemText(const Profile &profile)
{
    return shared(profile)
        .add("dateCreated", dateText({}))
        .add("dateModified", dateText({}))
        .text();
}

QByteArray wholeText(const Profile &profile)
{
    return shared(profile)
        .add("connectionId", idText(profile.connectionId))
        .add("settings", profile.settings)
        .add("tags", jsontext::strings(profile.tags))
        .add("dateCreated", dateText(profile.dateCreated))
        .add("dateModified", dateText(profile.dateModified))
        .add("version", QByteArray::number(profile.version))
        .text();
}

HttpResponse list(World &world, const RoutedRequest &request)
{
    const QString capability = request.value(u"capability"_s).value_or(QString());
    ++world.listings;
    return listPage(
        request, world.estate.profiles,
        [&](const Profile &row) {
            return capability.isEmpty()
                || row.capability.compare(capability, Qt::CaseInsensitive) == 0;
        },
        itemText, world.estate.swapsEqualNames && world.listings % 2 == 0);
}

HttpResponse get(const World &world, const RoutedRequest &request)
{
    const Profile *profile = findRow(world.estate.profiles, request.open.constFirst());
    return profile ? json(wholeText(*profile)) : notFound();
}

/// What a body of create or update says, bound to the profile.
void bind(Body &body, Profile &profile)
{
    profile.alias = body.requiredText("alias");
    profile.name = body.requiredText("name");
    profile.tags = body.texts("tags");
    const auto model = body.raw("model").value_or(QByteArray());
    const auto reference = jsontext::Members::of(model);
    if (!reference)
        body.fail(u"Model"_s, u"The Model field is required."_s);
    else {
        profile.modelProviderId =
            jsontext::toString(reference->raw("providerId").value_or("")).value_or(QString());
        profile.modelId =
            jsontext::toString(reference->raw("modelId").value_or("")).value_or(QString());
    }
    const auto id =
        parsedGuid(jsontext::toString(body.raw("connectionId").value_or("")).value_or(QString()));
    if (!id)
        body.fail(u"$.connectionId"_s, u"The JSON value could not be converted to System.Guid."_s);
    profile.connectionId = id.value_or(QUuid());
    const auto settings = boundProfileSettings(body.raw("settings").value_or("null"));
    if (!settings)
        body.fail(u"$.settings"_s,
                  u"The JSON payload for polymorphic interface or abstract type "
                  "'ProfileSettingsModel' must specify a type discriminator."_s);
    profile.settings = settings.value_or("null");
}

HttpResponse saved(World &world, const Profile &profile)
{
    if (!world.estate.connections.find(profile.connectionId)) {
        return problem(400, u"Connection not found"_s,
                       u"The specified connection does not exist."_s, u"ConnectionNotFound"_s);
    }
    return save(world, profile) ? emptyAnswer(200) : crashed();
}

HttpResponse update(World &world, const RoutedRequest &request)
{
    Body body(*request.request, u"UpdateProfileRequestModel"_s,
              {u"alias"_s, u"name"_s, u"model"_s, u"connectionId"_s});
    Profile bound;
    bind(body, bound);
    if (body.problem())
        return *body.problem();
    const Profile *old = findRow(world.estate.profiles, request.open.constFirst());
    if (!old)
        return notFound();
    bound.id = old->id;
    bound.capability = old->capability;
    return saved(world, bound);
}

HttpResponse create(World &world, const RoutedRequest &request)
{
    Body body(*request.request, u"CreateProfileRequestModel"_s,
              {u"alias"_s, u"name"_s, u"capability"_s, u"model"_s, u"connectionId"_s});
    Profile bound;
    bound.capability = body.requiredText("capability");
    bind(body, bound);
    if (body.problem())
        return *body.problem();
    bound.id = newId(world);
    const HttpResponse answer = saved(world, bound);
    return answer.isSuccess() ? json(idText(bound.id), 201) : answer;
}

/// What the handlers ask before a profile goes; the default for speech to text is forgotten.
bool isInUse(const Estate &estate, const QUuid &id)
{
    const Settings &settings = estate.settings;
    const auto uses = [&id](const auto &row) { return row.profileId == id; };
    return settings.defaultChatProfileId == id || settings.defaultEmbeddingProfileId == id
        || settings.classifierChatProfileId == id
        || (estate.hasAgents && std::ranges::any_of(estate.agents.rows(), uses))
        || (estate.hasPrompts && std::ranges::any_of(estate.prompts.rows(), uses));
}

HttpResponse remove(World &world, const RoutedRequest &request)
{
    Estate &estate = world.estate;
    const Profile *profile = findRow(estate.profiles, request.open.constFirst());
    if (!profile)
        return notFound();
    const QUuid id = profile->id;
    if (isInUse(estate, id)) {
        return problem(400, u"Profile in use"_s,
                       u"The profile cannot be deleted because it is in use."_s, u"InUse"_s);
    }
    estate.profileHistory.purge(id);
    estate.profiles.remove(id);
    ++world.changes;
    return emptyAnswer(200);
}

} // namespace

void addProfileRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/profiles"_s;
    const QString one = base + u"/*"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base, [&world](Routed request) { return list(world, request); }, SectionAi);
    router.add(
        "POST", base, [&world](Routed request) { return create(world, request); }, SectionAi);
    router.add(
        "GET", one, [&world](Routed request) { return get(world, request); }, SectionAi);
    router.add(
        "PUT", one, [&world](Routed request) { return update(world, request); }, SectionAi);
    router.add(
        "DELETE", one, [&world](Routed request) { return remove(world, request); }, SectionAi);
}

} // namespace linchpin::umbraco::demo
