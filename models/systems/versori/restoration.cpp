// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/restoration.h"

#include "models/systems/versori/activationdefinition.h"
#include "models/systems/versori/kinds.h"
#include "models/systems/versori/linkevidence.h"
#include "models/systems/versori/whitelist.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

constexpr QLatin1StringView create("create");
constexpr QLatin1StringView link("link");
constexpr QLatin1StringView start("start-activation");

Ulid idOf(const QString &text)
{
    return Ulid::parse(text).value_or(Ulid());
}

Place placeIn(const BackupItem &item)
{
    return {idOf(item.definition.value("project"_L1).toString()),
            idOf(item.definition.value("environment"_L1).toString())};
}

/// The connection without what may hold secrets: of a credential only what kind it is.
Result<QJsonObject> connectionIn(const Result<HttpResponse> &reply)
{
    const auto success = successOf(reply);
    if (!success)
        return failure(success.error());
    const QJsonDocument document = QJsonDocument::fromJson(success->body);
    if (!document.isObject())
        return failure(malformed());
    QJsonObject object = onlyMembers(
        document.object(),
        {"name"_L1, "baseUrl"_L1, "systemId"_L1, "connectionTemplateId"_L1, "credentials"_L1});
    QJsonArray credentials;
    const QJsonArray shown = object.value("credentials"_L1).toArray();
    for (const QJsonValue &one : shown) {
        credentials.append(
            QJsonObject{{"scheme"_L1, one["authSchemeConfig"_L1]["type"_L1].toString()},
                        {"type"_L1, one["credential"_L1]["type"_L1].toString()},
                        {"name"_L1, one["credential"_L1]["name"_L1].toString()}});
    }
    object.remove("credentials"_L1);
    object.insert("authentication"_L1, credentials); // a name that does not say secret
    return object;
}

QStringList hiddenIn(const QJsonObject &connection)
{
    QStringList hidden;
    const QJsonArray credentials = connection.value("authentication"_L1).toArray();
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        const QString type = credentials[i]["type"_L1].toString();
        if (!type.isEmpty() && type != "none"_L1)
            hidden.append(u"authentication[%1].data"_s.arg(i));
    }
    return hidden;
}

/// A value that a person gave: JSON where it is an object, else a text.
QJsonValue dataOf(const QJsonValue &given)
{
    const QJsonDocument document = QJsonDocument::fromJson(given.toString().toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : given;
}

QJsonArray credentialsFor(const QJsonObject &definition)
{
    QJsonArray made;
    const QJsonArray kept = definition.value("authentication"_L1).toArray();
    for (const QJsonValue &one : kept) {
        QJsonObject credential{{"type"_L1, one["type"_L1]}, {"name"_L1, one["name"_L1]}};
        if (one.toObject().contains("data"_L1))
            credential.insert("data"_L1, dataOf(one["data"_L1]));
        made.append(QJsonObject{{"authSchemeConfig"_L1, QJsonObject{{"type"_L1, one["scheme"_L1]}}},
                                {"credential"_L1, credential}});
    }
    return made;
}

/// The slot it is made against: the one it was made for, or one it filled.
Ulid templateOf(const Backup &backup)
{
    const Ulid own =
        idOf(backup.connection()->definition.value("connectionTemplateId"_L1).toString());
    if (!own.isNull())
        return own;
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::slot)
            return idOf(item.key.id);
    }
    return {};
}

/// The end user a dynamic connection belonged to, by an activation it stood in.
QString ownerOf(const Backup &backup)
{
    if (!backup.plan.impact.connection.traits.contains(trait::isDynamic))
        return {};
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::activation)
            return item.definition.value("userId"_L1).toString();
    }
    return {};
}

void setRequest(RestoreStep &step, const HttpRequest &request)
{
    step.method = QString::fromLatin1(request.method);
    step.path = request.target();
}

RestoreStep creation(const Backup &backup, const Api &api)
{
    const BackupItem &item = *backup.connection();
    RestoreStep step{.verb = create, .subject = item.key, .name = item.name};
    setRequest(step, api.creation({}));
    step.purpose = translate("Versori", "Makes the connection \"%1\" again.").arg(item.name);
    step.differs = {translate("Versori",
                              "It gets a new id. Its credentials are those given now; look at the "
                              "authentication scheme, and sign in again where OAuth needs a "
                              "browser.")};
    step.secrets = secretNames(item);
    const bool isDynamic = backup.plan.impact.connection.traits.contains(trait::isDynamic);
    if (templateOf(backup).isNull())
        step.impossible = translate("Versori",
                                    "The server does not tell which slot it was made "
                                    "for, and a connection is made for a slot.");
    else if (isDynamic && ownerOf(backup).isEmpty())
        step.impossible = translate("Versori",
                                    "It belonged to an end user, and nothing in the "
                                    "backup says to which.");
    return step;
}

RestoreStep linking(const Backup &backup, const BackupItem &item)
{
    RestoreStep step{.verb = link, .subject = item.key, .name = item.name};
    step.method = u"POST"_s;
    step.path =
        u"/o/%1/connections/{new id}/link"_s.arg(organisationOf(backup.plan.endpoint).text());
    step.purpose =
        translate("Versori", "Links the new connection to the slot \"%1\".").arg(item.name);
    step.needs = {backup.connection()->key};
    return step;
}

RestoreStep starting(const Backup &backup, const BackupItem &item, const Api &api)
{
    RestoreStep step{.verb = start, .subject = item.key, .name = item.name};
    setRequest(step, api.startActivation({}));
    step.purpose = translate("Versori", "Starts the activation of \"%1\" again.").arg(item.name);
    step.differs = {translate("Versori",
                              "It gets a new id: data kept under :project: are out of "
                              "sight.")};
    step.secrets = secretNames(item);
    step.needs = {backup.connection()->key};
    return step;
}

class ConnectionsNamed final : public Talk<QStringList>
{
public:
    ConnectionsNamed(const Api &api, const Ulid &system, QString name)
        : m_name(std::move(name))
        , m_list(exchange(),
                 {[api, system](const Cursor &cursor) {
                      return api.connections(cursor, {.system = system, .endUser = {}});
                  },
                  parseConnections, translate("Versori", "Reading connections"), pageSize})
    {
        m_list.begin();
    }

private:
    void allAnswered() override
    {
        if (!m_list.isComplete())
            return fail(m_list.unread());
        QStringList ids;
        for (const Connection &connection : m_list.items()) {
            if (connection.name == m_name)
                ids.append(connection.id.value);
        }
        finish(ids);
    }

    QString m_name;
    CursorReader<Connection> m_list;
};

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

std::vector<RestoreStep> stepsBack(const Backup &backup)
{
    const Api api(organisationOf(backup.plan.endpoint));
    std::vector<RestoreStep> steps{creation(backup, api)};
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::slot)
            steps.push_back(linking(backup, item));
    }
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::activation)
            steps.push_back(starting(backup, item, api));
    }
    return steps;
}

Result<Restoring> restoringOf(const RestoreContext &context)
{
    const RestoreStep &step = context.step;
    const bool isKnown = context.item() && Ulid::parse(step.subject.id);
    if (isKnown && step.verb == create && step.subject.kind == kind::connection)
        return connectionRemake(context);
    if (isKnown && step.verb == link && step.subject.kind == kind::slot)
        return linkOf(context);
    if (isKnown && step.verb == start && step.subject.kind == kind::activation)
        return activationRemake(context);
    return failure({.kind = ApiError::Kind::Unsafe,
                    .detail = translate("Versori",
                                        "The backup holds a step that does not exist "
                                        "here.")});
}

} // namespace linchpin::versori
