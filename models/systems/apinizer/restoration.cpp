// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/restoration.h"

#include "models/systems/apinizer/content.h"
#include "models/systems/apinizer/deployment.h"
#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/translate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr QLatin1StringView create("create");

QString projectOf(const EndpointIdentity &endpoint)
{
    return endpoint.scope.value(u"project"_s);
}

Result<QJsonObject> objectOf(const Result<ConnectionReply> &reply)
{
    if (!reply)
        return failure(reply.error());
    const QJsonDocument document = QJsonDocument::fromJson(reply->object);
    return document.isObject() ? Result<QJsonObject>(document.object()) : failure(malformed());
}

class ReadDefinition final : public Talk<QJsonObject>
{
public:
    explicit ReadDefinition(const Where &where)
    {
        askConnection(exchange(), where,
                      [this](const Result<ConnectionReply> &reply) { finish(objectOf(reply)); });
    }
};

/// The name itself, if it is taken: there is room for one of a name.
class NameTaken final : public Talk<QStringList>
{
public:
    explicit NameTaken(const Where &where)
    {
        askConnection(exchange(), where, [this, where](const Result<ConnectionReply> &reply) {
            if (reply)
                return finish(QStringList{where.named.id().value});
            if (reply.error().kind == ApiError::Kind::NotFound)
                return finish(QStringList{});
            fail(reply.error());
        });
    }
};

auto parserFor(const TypedName &named)
{
    return [named](const Result<HttpResponse> &reply) -> Result<QJsonObject> {
        const auto found = read(reply, parseConnection, named.name);
        if (found && !found->named.isSameAs(named)) {
            return failure({.kind = ApiError::Kind::Conflict,
                            .detail = translate("Apinizer",
                                                "A connection of another type has this "
                                                "name now.")});
        }
        return objectOf(found);
    };
}

/// What a person says is not set does not go out.
QJsonObject bodyOf(const RestoreContext &context)
{
    QJsonObject body = withoutMembers(context.definition(), {"projectName"_L1});
    for (const QString &field : context.item()->secrets) {
        if (body.value(field).toString() == QLatin1StringView(notSet))
            body.remove(field);
    }
    return body;
}

std::vector<Warning> podWarnings(const HttpResponse &response)
{
    const QStringList failed = failedPods(deploymentOf(response.body));
    if (failed.isEmpty())
        return {};
    return {{warning::stalePods,
             translate("Apinizer", "Made again in the manager, but not on these pods: %1")
                 .arg(failed.join(u"; "_s))}};
}

} // namespace

std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &endpoint, const Plan &plan)
{
    const Connection &connection = plan.impact.connection;
    DefinitionSource source{{kind::connection, connection.id.value}, connection.name};
    const auto named = TypedName::parse(connection.id.value);
    source.converse =
        [named,
         project = projectOf(endpoint)]() -> std::unique_ptr<TypedConversation<QJsonObject>> {
        if (!named)
            return std::make_unique<Refusal<QJsonObject>>(named.error());
        return std::make_unique<ReadDefinition>(Where{project, *named});
    };
    source.secretBelow = {u"headerList"_s, u"securityOrCommunityName"_s,
                          u"syslogMessageHostname"_s};
    source.hidden = [named](const QJsonObject &object) {
        const ConnectionType *type = named ? typeOf(named->type) : nullptr;
        return type ? hiddenFields(jsonText(object), *type) : QStringList();
    };
    return {source};
}

std::vector<RestoreStep> stepsBack(const Backup &backup)
{
    const BackupItem &item = *backup.connection();
    RestoreStep step{.verb = create, .subject = item.key, .name = item.name};
    if (const auto named = TypedName::parse(item.key.id)) {
        const auto request =
            request::createConnection(projectOf(backup.plan.endpoint), named->name, {});
        step.method = request ? QString::fromLatin1(request->method) : QString();
        step.path = request ? request->target() : QString();
    }
    step.purpose = translate("Apinizer", "Makes the connection \"%1\" again.").arg(item.name);
    step.secrets = secretNames(item);
    step.differs = {translate("Apinizer",
                              "It gets a new internal id: what names it finds it again, "
                              "what refers to it by its internal id stays broken.")};
    if (!item.secrets.isEmpty())
        step.differs.append(
            translate("Apinizer", "For a secret that was not set, give the word %1.")
                .arg(QLatin1StringView(notSet)));
    return {step};
}

Result<Restoring> restoringOf(const RestoreContext &context)
{
    const auto named = TypedName::parse(context.step.subject.id);
    if (context.step.verb != create || !context.item() || !named)
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = translate("Apinizer",
                                            "The backup holds a step that does not "
                                            "exist here.")});
    const QString project = projectOf(context.endpoint);
    const auto make = request::createConnection(project, named->name, jsonText(bodyOf(context)));
    const auto one = request::connection(project, named->name);
    if (!make || !one)
        return failure(!make ? make.error() : one.error());
    Remake remake;
    remake.readOne = [request = *one](const QString &) { return request; };
    remake.parse = parserFor(*named);
    remake.namesakes = [where = Where{project, *named}] {
        return std::make_unique<NameTaken>(where);
    };
    remake.isIdAName = true;
    remake.create = *make;
    remake.errorIn = [](const HttpResponse &response) { return errorOf(response); };
    remake.warningsIn = podWarnings;
    remake.idIn = [id = context.step.subject.id](const HttpResponse &) -> Result<QString> {
        return id;
    };
    remake.wanted = withoutMembers(context.item()->definition, {"projectName"_L1});
    return remake;
}

} // namespace linchpin::apinizer
