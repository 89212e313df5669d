// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/restoration.h"

#include "models/systems/exchange.h"
#include "models/systems/translate.h"
#include "models/systems/umbraco/deletions.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/kinds.h"
#include "models/systems/umbraco/relinking.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

constexpr QLatin1StringView create("create");
constexpr QLatin1StringView moveBack("move-back");
constexpr QLatin1StringView relink("relink");

/// What stands first has to be there first.
constexpr std::array order{kind::connection, kind::profile, kind::agent, kind::prompt};

Guid guidOf(const QString &text)
{
    return Guid::parse(text).value_or(Guid());
}

std::optional<List> anyListOf(const QString &kindWord)
{
    if (kindWord == kind::guardrail)
        return List::Guardrails;
    if (kindWord == kind::test)
        return List::Tests;
    return listOf(kindWord);
}

/// Agents, prompts and tests write no operationStatus.
NotFoundRule ruleOf(List list)
{
    const bool isCore =
        list == List::Connections || list == List::Profiles || list == List::Guardrails;
    return isCore ? NotFoundRule::NeedsStatus : NotFoundRule::AnyProblem;
}

auto parserOf(List list)
{
    return [rule = ruleOf(list)](const Result<HttpResponse> &reply) -> Result<QJsonObject> {
        const auto success = successOf(reply, rule);
        if (!success)
            return failure(success.error());
        const QJsonDocument document = QJsonDocument::fromJson(success->body);
        if (!document.isObject())
            return failure(malformed());
        return document.object();
    };
}

DefinitionSource sourceOf(const DependentKey &key, const QString &name, Touch touch, List list)
{
    DefinitionSource source{key, name, touch, request::one(list, guidOf(key.id))};
    source.parse = parserOf(list);
    if (list == List::Connections) {
        source.secretBelow = {u"settings"_s};
        source.references = References::Kept; // contract, section 3: such a text is no secret
    }
    return source;
}

DefinitionSource defaultOf(const Dependent &row)
{
    DefinitionSource source{row.key, row.name, Touch::LeftPointing, request::settings()};
    source.parse = [key = row.key.id](const Result<HttpResponse> &reply) -> Result<QJsonObject> {
        auto all = parserOf(List::Connections)(reply);
        if (!all)
            return all;
        return QJsonObject{{key, all->value(key)}};
    };
    return source;
}

bool hangsOnOneOf(const Dependent &row, const std::vector<DependentKey> &deleted)
{
    return std::ranges::any_of(row.via, [&](const DependentKey &via) {
        return std::ranges::find(deleted, via) != deleted.end();
    });
}

const Dependent *rowOf(const Backup &backup, const DependentKey &key)
{
    return backup.plan.impact.find(key);
}

RestoreStep stepFor(const BackupItem &item, QLatin1StringView verb)
{
    return {.verb = verb, .subject = item.key, .name = item.name};
}

void setRequest(RestoreStep &step, const HttpRequest &request)
{
    step.method = QString::fromLatin1(request.method);
    step.path = request.target();
}

RestoreStep creation(const Backup &backup, const BackupItem &item, List list)
{
    RestoreStep step = stepFor(item, create);
    setRequest(step, request::create(list, {}));
    step.purpose = item.key.kind == kind::connection
        ? translate("Umbraco", "Makes the connection \"%1\" again.").arg(item.name)
        : translate("Umbraco", "Makes \"%1\" again.").arg(item.name);
    step.secrets = secretNames(item);
    step.needs = needsOf(backup, item);
    step.differs = {translate("Umbraco", "It gets a new id; its version history is lost.")};
    if (item.key.kind == kind::agent || item.key.kind == kind::prompt)
        step.differs.append(translate(
            "Umbraco", "The server decides whether it is switched on; look at it afterwards."));
    return step;
}

RestoreStep movingBack(const Backup &backup, const BackupItem &item)
{
    RestoreStep step = stepFor(item, moveBack);
    setRequest(step, request::replace(List::Profiles, guidOf(item.key.id), {}));
    step.purpose =
        translate("Umbraco", "Moves the profile \"%1\" back to the connection.").arg(item.name);
    step.needs = {backup.connection()->key};
    return step;
}

RestoreStep relinking(const Backup &backup, const BackupItem &item)
{
    RestoreStep step = stepFor(item, relink);
    const auto list = anyListOf(item.key.kind);
    setRequest(step,
               list ? request::replace(*list, guidOf(item.key.id), {})
                    : request::replaceSettings({}));
    step.purpose =
        translate("Umbraco", "Lets \"%1\" point at the new profile instead of the lost one.")
            .arg(item.name);
    step.needs = needsOf(backup, item);
    return step;
}

Result<std::optional<HttpRequest>> moveOf(const HttpResponse &now, const Guid &profile,
                                          const QString &wanted, const QString &from)
{
    const auto found =
        QJsonDocument::fromJson(now.body).object().value("connectionId"_L1).toString();
    if (found.compare(wanted, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    if (found.compare(from, Qt::CaseInsensitive) != 0)
        return failure(
            {.kind = ApiError::Kind::Conflict,
             .detail = translate("Umbraco", "The profile was moved by somebody else meanwhile.")});
    auto body = withMember(now.body, "connectionId", jsonString(wanted));
    if (!body)
        return failure(body.error());
    return request::replace(List::Profiles, profile, *body);
}

class Namesake final : public Talk<QStringList>
{
public:
    Namesake(List list, const QString &alias)
    {
        if (Guid::parse(alias)) {
            // The server would read it as an id.
            fail({.kind = ApiError::Kind::Unsafe,
                  .detail = translate("Umbraco", "Its alias looks like an id.")});
            return;
        }
        exchange().ask(request::byAlias(list, alias),
                       translate("Umbraco", "Looking for another one of its alias"),
                       [this, parse = parserOf(list)](const Exchange::Reply &reply) {
                           const auto found = parse(reply);
                           if (found)
                               return finish(QStringList{found->value("id"_L1).toString()});
                           if (found.error().kind == ApiError::Kind::NotFound)
                               return finish(QStringList{});
                           fail(found.error());
                       });
    }
};

Remake remakeOf(const RestoreContext &context, List list)
{
    Remake remake;
    remake.readOne = [list](const QString &id) { return request::one(list, guidOf(id)); };
    remake.parse = parserOf(list);
    const QJsonObject definition = context.definition();
    const QString alias = definition.value("alias"_L1).toString();
    remake.namesakes = [list, alias] { return std::make_unique<Namesake>(list, alias); };
    const QJsonObject body =
        withoutMembers(definition, {"id"_L1, "dateCreated"_L1, "dateModified"_L1, "version"_L1});
    remake.create = request::create(list, jsonText(body));
    remake.wanted = withoutSecrets(body, {u"settings"_s}, References::Kept).definition;
    remake.idIn = [](const HttpResponse &response) -> Result<QString> {
        const QByteArray text = response.body.trimmed();
        const bool isQuoted = text.size() > 1 && text.startsWith('"') && text.endsWith('"');
        const auto id =
            Guid::parse(QString::fromUtf8(isQuoted ? text.sliced(1, text.size() - 2) : text));
        if (!id)
            return failure(malformed());
        return id->text();
    };
    remake.errorIn = [rule = ruleOf(list)](const HttpResponse &response) {
        return errorOf(response, rule);
    };
    return remake;
}

Rewire moveBackOf(const RestoreContext &context)
{
    Rewire rewire;
    const Guid profile = guidOf(context.step.subject.id);
    const Plan &plan = context.backup->plan;
    const auto action =
        std::ranges::find(plan.actions, context.step.subject, &PlannedAction::subject);
    const QString from = action == plan.actions.end() ? QString() : action->target;
    rewire.read = request::one(List::Profiles, profile);
    rewire.id = profile.text();
    rewire.change = [profile, from, wanted = context.idNow(plan.impact.connection.id.value)](
                        const Result<HttpResponse> &reply) -> Result<std::optional<HttpRequest>> {
        const auto now = successOf(reply);
        return now ? moveOf(*now, profile, wanted, from) : failure(now.error());
    };
    rewire.errorIn = [](const HttpResponse &response) { return errorOf(response); };
    return rewire;
}

Rewire relinkOf(const RestoreContext &context)
{
    Rewire rewire;
    const auto list = anyListOf(context.step.subject.kind);
    const Guid id = guidOf(context.step.subject.id);
    const NotFoundRule rule = list ? ruleOf(*list) : NotFoundRule::NeedsStatus;
    rewire.read = list ? request::one(*list, id) : request::settings();
    rewire.id = context.step.subject.id;
    rewire.change = [list, id, rule, newIdOf = context.newIds](
                        const Result<HttpResponse> &reply) -> Result<std::optional<HttpRequest>> {
        const auto now = successOf(reply, rule);
        if (!now)
            return failure(now.error());
        const auto text = relinked(now->body, newIdOf);
        if (!text)
            return std::nullopt;
        return list ? request::replace(*list, id, *text) : request::replaceSettings(*text);
    };
    rewire.errorIn = [rule](const HttpResponse &response) { return errorOf(response, rule); };
    return rewire;
}

} // namespace

std::vector<DefinitionSource> definitionsOf(const Plan &plan)
{
    const Connection &connection = plan.impact.connection;
    std::vector<DefinitionSource> sources{sourceOf({kind::connection, connection.id.value},
                                                   connection.name, Touch::Deleted,
                                                   List::Connections)};
    std::vector<DependentKey> deleted;
    for (const PlannedAction &action : plan.actions) {
        const auto list = listOf(action.subject.kind);
        if (list && action.verb == verb::reassign)
            sources.push_back(sourceOf(action.subject, action.subjectName, Touch::Moved, *list));
        if (list && action.verb == verb::deleteDependent) {
            sources.push_back(sourceOf(action.subject, action.subjectName, Touch::Deleted, *list));
            deleted.push_back(action.subject);
        }
    }
    for (const Dependent &row : plan.impact.dependents) {
        const bool isGone = std::ranges::find(deleted, row.key) != deleted.end();
        if (isGone || !hangsOnOneOf(row, deleted))
            continue;
        if (row.key.kind == kind::settingsDefault)
            sources.push_back(defaultOf(row));
        else if (const auto list = anyListOf(row.key.kind))
            sources.push_back(sourceOf(row.key, row.name, Touch::LeftPointing, *list));
    }
    return sources;
}

std::vector<RestoreStep> stepsBack(const Backup &backup)
{
    std::vector<RestoreStep> steps;
    for (const QLatin1StringView kindWord : order) {
        for (const BackupItem &item : backup.items) {
            const auto list = listOf(item.key.kind);
            if (item.touch == Touch::Deleted && item.key.kind == kindWord && list)
                steps.push_back(creation(backup, item, *list));
        }
    }
    for (const BackupItem &item : backup.items) {
        if (item.touch == Touch::Moved && item.key.kind == kind::profile)
            steps.push_back(movingBack(backup, item));
        const bool isKnown = item.key.kind == kind::settingsDefault || anyListOf(item.key.kind);
        if (item.touch == Touch::LeftPointing && isKnown && rowOf(backup, item.key))
            steps.push_back(relinking(backup, item));
    }
    return steps;
}

Result<Restoring> restoringOf(const RestoreContext &context)
{
    const RestoreStep &step = context.step;
    const auto list = listOf(step.subject.kind);
    if (step.verb == create && list && Guid::parse(step.subject.id))
        return remakeOf(context, *list);
    if (step.verb == moveBack && Guid::parse(step.subject.id))
        return moveBackOf(context);
    if (step.verb == relink
        && (step.subject.kind == kind::settingsDefault || Guid::parse(step.subject.id)))
        return relinkOf(context);
    return failure({.kind = ApiError::Kind::Unsafe,
                    .detail = translate("Umbraco",
                                        "The backup holds a step that does not exist "
                                        "here.")});
}

} // namespace linchpin::umbraco
