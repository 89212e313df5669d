// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/restoration.h"

#include "models/domain/kindtext.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/pagewalk.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

constexpr QLatin1StringView create("create");
constexpr QLatin1StringView switchOn("switch-on");
constexpr QLatin1StringView relink("relink");

Uuid idOf(const QString &text)
{
    return Uuid::parse(text).value_or(Uuid());
}

Result<QJsonObject> definitionIn(const Result<HttpResponse> &reply)
{
    const auto success = successOf(reply);
    if (!success)
        return failure(success.error());
    const QJsonValue data = QJsonDocument::fromJson(success->body).object().value("data"_L1);
    if (!data.isObject())
        return failure(malformed());
    return data.toObject();
}

/// What the API takes to make one, by the vendor's schema: everything else is the server's own.
/// Fields of models are read anew from the source.
QJsonObject bodyFor(List list, const QJsonObject &definition)
{
    QJsonObject body;
    switch (list) {
    case List::Connections:
        body = onlyMembers(definition, {"name"_L1, "configuration"_L1, "policies"_L1});
        body.insert("type"_L1, definition.value("type"_L1).toObject().value("id"_L1));
        return body;
    case List::Models:
        return onlyMembers(definition,
                           {"name"_L1, "connection_id"_L1, "configuration"_L1, "identifier"_L1,
                            "enricher"_L1, "relations"_L1, "labels"_L1, "tracking_columns"_L1,
                            "policies"_L1});
    case List::Syncs:
        body = onlyMembers(definition,
                           {"name"_L1, "mode"_L1, "target"_L1, "fields"_L1, "override_fields"_L1,
                            "overrides"_L1, "filters"_L1, "filter_logic"_L1, "identity"_L1,
                            "schedule"_L1, "sync_all_records"_L1, "policies"_L1,
                            "encryption_passphrase"_L1, "only_enrich_updates"_L1});
        break;
    case List::BulkSyncs:
        body = onlyMembers(definition,
                           {"name"_L1, "mode"_L1, "source_connection_id"_L1,
                            "source_configuration"_L1, "destination_connection_id"_L1,
                            "destination_configuration"_L1, "default_schedule"_L1,
                            "additional_schedules"_L1, "automatically_add_new_fields"_L1,
                            "automatically_add_new_objects"_L1, "disable_record_timestamps"_L1,
                            "data_cutoff_timestamp"_L1, "normalize_names"_L1, "policies"_L1});
        break;
    }
    body.insert("active"_L1, false);
    return body;
}

QStringList differencesOf(List list)
{
    const QString newId = translate("Polytomic", "It gets a new id.");
    switch (list) {
    case List::Connections:
        return {newId,
                translate("Polytomic",
                          "A sign-in with OAuth has to be finished in Polytomic, and it is shared "
                          "with nobody.")};
    case List::Models:
        return {newId,
                translate("Polytomic",
                          "Its fields are read anew from the source; settings of "
                          "single fields are lost.")};
    case List::Syncs: return {newId, translate("Polytomic", "Its history of runs is lost.")};
    case List::BulkSyncs:
        return {newId, translate("Polytomic", "Its history of runs is lost."),
                translate("Polytomic",
                          "Which schemas it copies is not kept: the new one selects all of them, "
                          "so it stays switched off until somebody has looked at it.")};
    }
    return {};
}

RestoreStep creation(const Backup &backup, const BackupItem &item, List list)
{
    RestoreStep step{.verb = create, .subject = item.key, .name = item.name};
    const HttpRequest request = request::create(list, {});
    step.method = QString::fromLatin1(request.method);
    step.path = request.target();
    step.purpose = translate("Polytomic", "Makes the %1 \"%2\" again.")
                       .arg(kindText(item.key.kind), item.name);
    step.differs = differencesOf(list);
    step.secrets = secretNames(item);
    step.needs = needsOf(backup, item);
    if (list == List::Connections && item.definition.contains("parent_connection_id"_L1)) {
        step.impossible = translate("Polytomic",
                                    "It was a shared copy of another organisation's "
                                    "connection, which has to share it again.");
    }
    return step;
}

RestoreStep switchingOn(const BackupItem &item)
{
    RestoreStep step{.verb = switchOn, .subject = item.key, .name = item.name};
    step.subject.kind = switchOn;
    step.method = u"POST"_s;
    step.path = u"/api/syncs/{new id}/activate"_s;
    step.purpose = translate("Polytomic", "Switches the sync \"%1\" on again.").arg(item.name);
    step.differs = {translate("Polytomic", "That may start a run.")};
    step.needs = {item.key};
    return step;
}

/// Who stays and waits for, or is joined with, something that was deleted.
void addLeftPointing(std::vector<RestoreStep> &steps, const Backup &backup)
{
    for (const Dependent &row : backup.plan.impact.dependents) {
        const bool hangs = std::ranges::any_of(
            row.via, [&](const DependentKey &via) { return backup.find(via) != nullptr; });
        if (!hangs || backup.find(row.key))
            continue;
        RestoreStep step{.verb = relink, .subject = row.key, .name = row.name};
        step.purpose = translate("Polytomic", "Lets the %1 \"%2\" use what was made again.")
                           .arg(kindText(row.key.kind), row.name);
        step.impossible =
            translate("Polytomic",
                      "Changing it replaces all of it, and what the server masks would "
                      "be lost. Do it in Polytomic.");
        steps.push_back(step);
    }
}

/// Does the page show, where it tells times, that what was changed last comes first?
template<typename Item>
bool isNewestFirst(const std::vector<Item> &items)
{
    QDateTime before;
    for (const Item &item : items) {
        const QDateTime time = QDateTime::fromString(item.modified, Qt::ISODateWithMs);
        if (time.isValid() && before.isValid() && time > before)
            return false;
        if (time.isValid())
            before = time;
    }
    return true;
}

/// Ids of everything in a list that has this name.
///
/// A list of exactly one page and no token may be cut. It is enough here: the server sorts by the
/// time of the last change (contract, section 3), so what was made a moment ago is on that page.
/// A page that is seen to be sorted otherwise proves nothing.
template<typename Item>
class Namesakes final : public Talk<QStringList>
{
public:
    Namesakes(Walked<Item> walked, QString name)
        : m_walk(exchange(), std::move(walked)), m_name(std::move(name))
    {
        m_walk.begin();
    }

private:
    static QString idOf(const Connection &connection) { return connection.id.value; }
    static QString idOf(const User &user) { return user.id.text(); }

    void allAnswered() override
    {
        if (m_walk.error())
            return fail(*m_walk.error());
        const bool isWhole = m_walk.state().status == CoverageStatus::Complete;
        const bool showsNew = isReadForAbsence(m_walk.state()) && isNewestFirst(m_walk.items());
        if (!isWhole && !showsNew)
            return fail(malformed(joinedReasons(m_walk.state().reasons)));
        QStringList ids;
        for (const Item &item : m_walk.items()) {
            if (item.name == m_name)
                ids.append(idOf(item));
        }
        finish(ids);
    }

    PageWalk<Item> m_walk;
    QString m_name;
};

std::unique_ptr<TypedConversation<QStringList>> namesakesOf(List list, const QString &name)
{
    if (list == List::Connections)
        return std::make_unique<Namesakes<Connection>>(allConnections(), name);
    return std::make_unique<Namesakes<User>>(allUsers(list), name);
}

Remake remakeOf(const RestoreContext &context, List list)
{
    Remake remake;
    remake.readOne = [list](const QString &id) { return request::one(list, idOf(id)); };
    remake.parse = definitionIn;
    remake.isNameUnique = false;
    const QJsonObject body = bodyFor(list, context.definition());
    const QString name = body.value("name"_L1).toString();
    remake.namesakes = [list, name] { return namesakesOf(list, name); };
    remake.create = request::create(list, jsonText(body));
    remake.wanted = withoutMembers(withoutSecrets(body, {}).definition, {"type"_L1});
    remake.idIn = [](const HttpResponse &response) -> Result<QString> {
        const auto made = definitionIn(response);
        const auto id = Uuid::parse(made ? made->value("id"_L1).toString() : QString());
        return id ? Result<QString>(id->text()) : failure(malformed());
    };
    remake.errorIn = errorOf;
    return remake;
}

Rewire switchOf(const RestoreContext &context)
{
    Rewire rewire;
    const Uuid id = idOf(context.idNow(context.step.subject.id));
    rewire.read = request::one(List::Syncs, id);
    rewire.id = id.text();
    rewire.errorIn = errorOf;
    rewire.change = [id](const Result<HttpResponse> &reply) -> Result<std::optional<HttpRequest>> {
        const auto now = definitionIn(reply);
        if (!now)
            return failure(now.error());
        if (now->value("active"_L1).toBool())
            return std::nullopt;
        return request::activate(List::Syncs, id, true);
    };
    return rewire;
}

} // namespace

std::vector<DefinitionSource> definitionsOf(const EndpointIdentity &, const Plan &plan)
{
    std::vector<DefinitionSource> sources;
    const auto add = [&sources](const DependentKey &key, const QString &name) {
        const auto list = listOf(key.kind);
        if (!list)
            return;
        DefinitionSource source{key, name, Touch::Deleted, request::one(*list, idOf(key.id))};
        source.parse = definitionIn;
        sources.push_back(std::move(source));
    };
    const Connection &connection = plan.impact.connection;
    add({kind::connection, connection.id.value}, connection.name);
    for (const PlannedAction &action : plan.actions) {
        if (action.verb == verb::deleteDependent)
            add(action.subject, action.subjectName);
    }
    for (const Dependent &row : plan.impact.dependents) {
        if (plan.choices.forceCascade && isForcedAlong(plan.impact, plan.choices, row))
            add(row.key, row.name); // the server takes it along
    }
    return sources;
}

std::vector<RestoreStep> stepsBack(const Backup &backup)
{
    std::vector<RestoreStep> steps;
    for (const BackupItem &item : backup.items) {
        if (const auto list = listOf(item.key.kind))
            steps.push_back(creation(backup, item, *list));
    }
    steps = inOrder(std::move(steps));
    for (const BackupItem &item : backup.items) {
        if (item.key.kind == kind::sync && item.definition.value("active"_L1).toBool())
            steps.push_back(switchingOn(item));
    }
    addLeftPointing(steps, backup);
    return steps;
}

Result<Restoring> restoringOf(const RestoreContext &context)
{
    const RestoreStep &step = context.step;
    const auto list = listOf(step.subject.kind);
    const bool isId = Uuid::parse(step.subject.id).has_value();
    if (step.verb == create && list && isId)
        return remakeOf(context, *list);
    if (step.verb == switchOn && isId)
        return switchOf(context);
    return failure(
        {.kind = ApiError::Kind::Unsafe,
         .detail = translate("Polytomic", "The backup holds a step that does not exist here.")});
}

} // namespace linchpin::polytomic
