// SPDX-License-Identifier: Apache-2.0
#include "app/demo/jsontext.h"
#include "app/demo/versori/answers.h"
#include "app/demo/versori/ids.h"
#include "app/demo/versori/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

HttpResponse connectionNotFound()
{
    return notFound(u"connection"_s);
}

HttpResponse list(const World &world, const RoutedRequest &request)
{
    const Estate &estate = world.estate;
    const int first = request.value(u"first"_s).value_or(u"20"_s).toInt();
    const int largest = estate.unknowns.largestPage;
    if (first <= 0 || (largest > 0 && first > largest))
        return errorAnswer(400, u"invalid request"_s, u"first is out of range"_s);
    const auto system = request.value(u"system_id"_s);
    const auto user = request.value(u"end_user_id"_s);
    if (user && !readId(*user))
        return errorAnswer(400, u"end_user_id is not a valid ULID"_s);
    QByteArrayList items;
    for (const Connection &connection : estate.connections) {
        const bool isHidden = !user && estate.unknowns.hidesDynamic && !connection.owner.isEmpty();
        const bool fits = (!system || connection.systemId == readId(*system))
            && (!user || connection.owner == readId(*user));
        if (fits && !isHidden)
            items.append(text(connection, connection.madeForSlot));
    }
    return pageAnswer(estate.unknowns, "items", items,
                      request.value(u"after"_s).value_or(QString()), first);
}

HttpResponse get(const World &world, const RoutedRequest &request)
{
    const Connection *connection = world.estate.connection(idAt(request, 1));
    return connection ? json(text(*connection, connection->madeForSlot)) : connectionNotFound();
}

bool isInActivation(const Estate &estate, const QString &id)
{
    return std::ranges::any_of(estate.activations, [&id](const Activation &activation) {
        return std::ranges::find(activation.fillings, id) != activation.fillings.cend();
    });
}

/// Guards a dynamic connection that an end user has activated, and nothing else: a static one is
/// torn out of every slot and activation.
HttpResponse remove(World &world, const RoutedRequest &request)
{
    Estate &estate = world.estate;
    const QString id = idAt(request, 1);
    const Connection *connection = estate.connection(id);
    if (!connection)
        return connectionNotFound();
    if (!connection->owner.isEmpty() && isInActivation(estate, id))
        return errorAnswer(estate.unknowns.inUseStatus, u"connection is in use"_s,
                           u"dynamic connection belongs to an active end user"_s);
    std::erase_if(estate.connections, [&id](const Connection &row) { return row.id == id; });
    for (Project &project : estate.projects) {
        for (Environment &environment : project.environments) {
            for (Slot &slot : environment.templates) {
                if (slot.connection == id)
                    slot.connection.clear();
            }
        }
    }
    for (Activation &activation : estate.activations)
        activation.fillings.removeIf([&id](auto it) { return it.value() == id; });
    ++world.changes;
    const int status = estate.unknowns.deleteStatus;
    return status == 204 ? emptyAnswer(204) : json("{}", status);
}

struct LinkRequest
{
    Connection *connection = nullptr;
    Slot *slot = nullptr;
    std::optional<HttpResponse> problem;
};

LinkRequest linkRequest(World &world, const RoutedRequest &request, bool isBodyLost)
{
    LinkRequest link;
    link.connection = world.estate.connection(idAt(request, 1));
    if (!link.connection) {
        link.problem = connectionNotFound();
        return link;
    }
    const auto body = isBodyLost ? std::nullopt : jsontext::Members::of(request.request->body);
    const auto raw = body ? body->raw("connectionTemplateId") : std::nullopt;
    const auto id = raw ? jsontext::toString(*raw) : std::nullopt;
    if (!id || !readId(*id)) {
        link.problem = errorAnswer(400, u"connectionTemplateId is required"_s);
        return link;
    }
    link.slot = world.estate.slot(*readId(*id));
    if (!link.slot)
        link.problem = notFound(u"connection template"_s);
    return link;
}

void touched(World &world, Connection &connection)
{
    ++world.changes;
    if (world.estate.unknowns.linkingTouches)
        connection.updatedAt = u"2025-11-01T00:00:00.%1Z"_s.arg(world.changes);
}

HttpResponse linkTo(World &world, const RoutedRequest &request)
{
    const LinkRequest link = linkRequest(world, request, false);
    if (link.problem)
        return *link.problem;
    link.slot->connection = link.connection->id; // whatever was there before is re-wired
    touched(world, *link.connection);
    return emptyAnswer(201);
}

Environment *environmentOf(Estate &estate, const Slot &slot)
{
    for (Project &project : estate.projects) {
        for (Environment &environment : project.environments) {
            if (std::ranges::find(environment.templates, slot.id, &Slot::id)
                != environment.templates.end())
                return &environment;
        }
    }
    return nullptr;
}

HttpResponse unlinkFrom(World &world, const RoutedRequest &request)
{
    const LinkRequest link = linkRequest(world, request, world.estate.dropsDeleteBodies);
    if (link.problem)
        return *link.problem;
    if (link.slot->connection != link.connection->id)
        return errorAnswer(404, u"connection is not linked"_s);
    link.slot->connection.clear();
    touched(world, *link.connection);
    Environment *environment = environmentOf(world.estate, *link.slot);
    if (environment && world.estate.failsWhenUnlinked)
        environment->status = u"error"_s;
    return emptyAnswer(204);
}

/// Replaces everything it is sent; what a client read before was masked.
HttpResponse replace(World &world, const RoutedRequest &request)
{
    Connection *connection = world.estate.connection(idAt(request, 1));
    const auto body = jsontext::Members::of(request.request->body);
    if (!connection)
        return connectionNotFound();
    if (!body || !body->raw("name") || !body->raw("credentials") || !body->raw("baseUrl"))
        return errorAnswer(400, u"name, credentials and baseUrl are required"_s);
    connection->name = jsontext::toString(*body->raw("name")).value_or(QString());
    connection->credentials = *body->raw("credentials");
    ++world.changes;
    return json(text(*connection, connection->madeForSlot));
}

/// Made against a slot, whose system it then belongs to; it does not fill that slot by itself.
HttpResponse create(World &world, const RoutedRequest &request)
{
    Estate &estate = world.estate;
    const QJsonObject body = QJsonDocument::fromJson(request.request->body).object();
    const QJsonObject wanted = body.value("connection"_L1).toObject();
    const auto slotId = readId(body.value("connectionTemplateId"_L1).toString());
    const Slot *slot = slotId ? estate.slot(*slotId) : nullptr;
    const QString name = wanted.value("name"_L1).toString();
    if (!slot || name.isEmpty() || !wanted.value("credentials"_L1).isArray())
        return errorAnswer(400, u"connectionTemplateId, name and credentials are required"_s);
    const bool isTaken = std::ranges::any_of(estate.connections, [&](const Connection &row) {
        return row.name == name && row.systemId == slot->systemId;
    });
    if (isTaken)
        return errorAnswer(409, u"name is taken"_s);
    const QString owner = body.value("externalId"_L1).toString();
    const EndUser *user = owner.isEmpty() ? nullptr : estate.userByExternalId(owner);
    if (!owner.isEmpty() && !user)
        return errorAnswer(400, u"no such end user"_s);
    Connection made{
        .id = stableId(u"connection/%1"_s.arg(++world.created)),
        .name = name,
        .systemId = slot->systemId,
        .madeForSlot = slot->id,
        .baseUrl = wanted.value("baseUrl"_L1).toString(),
        .credentials =
            QJsonDocument(wanted.value("credentials"_L1).toArray()).toJson(QJsonDocument::Compact)};
    made.owner = user ? user->id : QString();
    estate.connections.push_back(made);
    ++world.changes;
    HttpResponse answer = json(text(made, made.madeForSlot));
    answer.status = 201;
    return answer;
}

} // namespace

void addConnectionRoutes(Router &router, World &world)
{
    router.add("GET", u"/o/*/connections"_s,
               [&world](const RoutedRequest &request) { return list(world, request); });
    router.add("GET", u"/o/*/connections/*"_s,
               [&world](const RoutedRequest &request) { return get(world, request); });
    router.add("POST", u"/o/*/connections"_s,
               [&world](const RoutedRequest &request) { return create(world, request); });
    router.add("PUT", u"/o/*/connections/*"_s,
               [&world](const RoutedRequest &request) { return replace(world, request); });
    router.add("DELETE", u"/o/*/connections/*"_s,
               [&world](const RoutedRequest &request) { return remove(world, request); });
    router.add("POST", u"/o/*/connections/*/link"_s,
               [&world](const RoutedRequest &request) { return linkTo(world, request); });
    router.add("DELETE", u"/o/*/connections/*/link"_s,
               [&world](const RoutedRequest &request) { return unlinkFrom(world, request); });
}

} // namespace linchpin::versori::demo
