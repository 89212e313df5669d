// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/restoration.h"

#include "models/systems/versori/activationdefinition.h"
#include "models/systems/versori/connectiondefinition.h"
#include "models/systems/versori/kinds.h"
#include "models/systems/versori/linkevidence.h"
#include "models/systems/versori/whitelist.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

Place placeIn(const BackupItem &item)
{
    return {idOf(item.definition.value("project"_L1).toString()),
            idOf(item.definition.value("environment"_L1).toString())};
}

Result<Restoring> checked(Remake remake, const RestoreContext &context)
{
    const Ask ask{.effect = AskEffect::Changes, .request = remake.create};
    if (!isAllowed(ask, organisationOf(context.endpoint)))
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = translate("Versori",
                                            "The backup does not hold what it takes to "
                                            "make it again.")});
    return remake;
}

Result<Restoring> connectionRemake(const RestoreContext &context)
{
    const Api api(organisationOf(context.endpoint));
    const QJsonObject definition = context.definition();
    QJsonObject connection{{"name"_L1, definition.value("name"_L1)},
                           {"credentials"_L1, credentialsFor(definition)}};
    if (definition.contains("baseUrl"_L1))
        connection.insert("baseUrl"_L1, definition.value("baseUrl"_L1));
    QJsonObject body{{"connectionTemplateId"_L1, templateOf(*context.backup).text()},
                     {"connection"_L1, connection}};
    if (const QString owner = ownerOf(*context.backup); !owner.isEmpty())
        body.insert("externalId"_L1, owner);
    Remake remake;
    remake.readOne = [api](const QString &id) { return api.connection(idOf(id)); };
    remake.parse = connectionIn;
    remake.errorIn = errorOf;
    remake.namesakes = [api, system = idOf(definition.value("systemId"_L1).toString()),
                        name = definition.value("name"_L1).toString()] {
        return std::make_unique<ConnectionsNamed>(api, system, name);
    };
    remake.create = api.creation(jsonText(body));
    remake.wanted = onlyMembers(context.item()->definition,
                                {"name"_L1, "baseUrl"_L1, "systemId"_L1, "authentication"_L1});
    remake.idIn = [](const HttpResponse &response) -> Result<QString> {
        const auto made = parseConnection(response.body);
        return made ? Result<QString>(made->id.value) : failure(made.error());
    };
    return checked(std::move(remake), context);
}

Result<Restoring> activationRemake(const RestoreContext &context)
{
    const Api api(organisationOf(context.endpoint));
    const QJsonObject body = withoutMembers(context.definition(), {"project"_L1, "environment"_L1});
    const Ulid environment = idOf(body.value("environmentId"_L1).toString());
    const QString user = body.value("userId"_L1).toString();
    Remake remake;
    remake.readOne = [api, environment](const QString &id) {
        return api.activation(environment, idOf(id));
    };
    remake.parse = [](const Result<HttpResponse> &reply) -> Result<QJsonObject> {
        const auto activation = read(reply, parseActivation);
        return activation ? Result<QJsonObject>(comparable(*activation))
                          : failure(activation.error());
    };
    remake.errorIn = errorOf;
    remake.namesakes = [api, environment, user] {
        return std::make_unique<ActivationsOf>(api, environment, user);
    };
    remake.create = api.startActivation(jsonText(body));
    remake.wanted = onlyMembers(context.item()->definition, {"userId"_L1, "dynamicVariables"_L1});
    remake.idIn = [](const HttpResponse &response) -> Result<QString> {
        const auto made = parseActivation(response.body);
        return made ? Result<QString>(made->id.text()) : failure(made.error());
    };
    return checked(std::move(remake), context);
}

/// What has to be sent so that the connection fills the slot.
Result<std::optional<HttpRequest>> linkFor(const Result<HttpResponse> &reply, const Api &api,
                                           const Ulid &connection, const Ulid &slot)
{
    const auto page = read(reply, parseLinks);
    if (!page)
        return failure(page.error());
    const bool isWhole = page->unreadable == 0 && page->next.isEmpty()
        && page->total.value_or(0) <= qint64(page->items.size());
    for (const Filling &filling : page->items) {
        if (filling.connection == connection && (filling.slot == slot || filling.slot.isNull()))
            return std::nullopt;
        if (filling.slot == slot)
            return failure({.kind = ApiError::Kind::Conflict,
                            .detail = translate("Versori",
                                                "Somebody filled the slot with another "
                                                "connection meanwhile.")});
    }
    if (!isWhole)
        return failure(malformed());
    return api.link(connection, slot);
}

Rewire linkOf(const RestoreContext &context)
{
    const Api api(organisationOf(context.endpoint));
    const Place place = placeIn(*context.item());
    const Ulid slot = idOf(context.step.subject.id);
    const Ulid connection = idOf(context.idNow(context.backup->plan.impact.connection.id.value));
    Rewire rewire;
    rewire.read = api.linksOf(place.project, place.environment, {});
    rewire.id = slot.text();
    rewire.errorIn = errorOf;
    rewire.change = [api, connection, slot](const Result<HttpResponse> &reply) {
        return linkFor(reply, api, connection, slot);
    };
    return rewire;
}

} // namespace

std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &endpoint, const Plan &plan)
{
    const Api api(organisationOf(endpoint));
    const Connection &connection = plan.impact.connection;
    DefinitionSource own{{kind::connection, connection.id.value}, connection.name};
    own.read = api.connection(idOf(connection.id.value));
    own.parse = connectionIn;
    own.hidden = hiddenIn;
    std::vector<DefinitionSource> sources{std::move(own)};
    for (const PlannedAction &action : plan.actions) {
        const Dependent *row = plan.impact.find(action.subject);
        const auto place = row ? placeOf(*row) : std::nullopt;
        if (!place)
            continue;
        DefinitionSource source{action.subject, action.subjectName, Touch::SwitchedOff};
        source.extra = {{"project"_L1, place->project.text()},
                        {"environment"_L1, place->environment.text()}};
        if (action.verb == verb::unlink) {
            source.read = api.linksOf(place->project, place->environment, {});
            source.parse = [](const Result<HttpResponse> &reply) -> Result<QJsonObject> {
                const auto page = read(reply, parseLinks);
                return page ? Result<QJsonObject>(QJsonObject()) : failure(page.error());
            };
        } else if (action.verb == verb::endActivation) {
            source.touch = Touch::Deleted;
            source.converse = [api, place = *place, id = idOf(action.subject.id)] {
                return std::make_unique<ReadActivationDefinition>(api, place, id);
            };
        } else {
            continue;
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

Result<Restoring> restoringOf(const RestoreContext &context)
{
    const RestoreStep &step = context.step;
    const bool isKnown = context.item() && Ulid::parse(step.subject.id);
    if (isKnown && step.verb == back::create && step.subject.kind == kind::connection)
        return connectionRemake(context);
    if (isKnown && step.verb == back::link && step.subject.kind == kind::slot)
        return linkOf(context);
    if (isKnown && step.verb == back::start && step.subject.kind == kind::activation)
        return activationRemake(context);
    return failure({.kind = ApiError::Kind::Unsafe,
                    .detail = translate("Versori",
                                        "The backup holds a step that does not exist "
                                        "here.")});
}

} // namespace linchpin::versori
