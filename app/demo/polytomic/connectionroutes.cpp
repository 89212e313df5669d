// SPDX-License-Identifier: Apache-2.0
#include "app/demo/jsontext.h"
#include "app/demo/polytomic/answers.h"
#include "app/demo/polytomic/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

/// What the server finds to refer to a connection.
struct Users
{
    QStringList bulkSyncs;
    QStringList models;
    QStringList syncs;
    QByteArrayList named; ///< as metadata.used_by writes them
};

bool isOwn(const Connection &connection, const Estate &estate)
{
    return connection.organisation.isEmpty() || connection.organisation == estate.organisation;
}

template<typename Row>
void name(Users &users, const char *type, const Row &row)
{
    users.named.append(jsontext::Object()
                           .add("type", QByteArray("\"") + type + '"')
                           .add("id", jsontext::string(row.id))
                           .add("name", jsontext::string(row.name))
                           .text());
}

Users usersOf(const QString &id, const Estate &estate)
{
    const Readings &readings = estate.readings;
    Users users;
    for (const BulkSync &sync : estate.bulkSyncs) {
        if ((sync.source == id || sync.destination == id)
            && (sync.isActive || readings.doPausedBlock)) {
            users.bulkSyncs.append(sync.id);
            name(users, "bulk sync", sync);
        }
    }
    for (const Model &model : estate.models) {
        if (model.connection == id || (model.enricher == id && readings.doEnrichersBlock)) {
            users.models.append(model.id);
            name(users, "model", model);
        }
    }
    for (const Sync &sync : estate.syncs) {
        const bool isThroughModel = std::ranges::any_of(
            sync.models, [&](const QString &model) { return users.models.contains(model); });
        const bool isUser = sync.target == id || sync.dbtConnection == id
            || (isThroughModel && readings.doSyncsOfModelsBlock);
        if (isUser && (sync.isActive || readings.doPausedBlock)) {
            users.syncs.append(sync.id);
            name(users, "sync", sync);
        }
    }
    return users;
}

HttpResponse inUse(const Users &users, const Estate &estate)
{
    QByteArray metadata;
    if (estate.readings.namesUsers)
        metadata = jsontext::Object().add("used_by", jsontext::array(users.named)).text();
    return apiError(422, u"unprocessable"_s, u"connection in use"_s, metadata);
}

void takeAlong(const QString &id, const Users &users, Estate &estate)
{
    std::erase_if(estate.bulkSyncs,
                  [&](const BulkSync &sync) { return users.bulkSyncs.contains(sync.id); });
    const bool takesModels = estate.readings.doesForceTakeModels;
    std::erase_if(estate.syncs, [&](const Sync &sync) {
        const bool isThroughModel = takesModels
            && std::ranges::any_of(sync.models,
                                   [&](const QString &m) { return users.models.contains(m); });
        return isThroughModel || users.syncs.contains(sync.id) || sync.target == id;
    });
    if (takesModels)
        std::erase_if(estate.models,
                      [&](const Model &model) { return users.models.contains(model.id); });
}

HttpResponse removeConnection(const RoutedRequest &routed, World &world)
{
    Estate &estate = world.estate;
    const QString id = routed.open.first().toLower();
    const Connection *connection = rowOf(estate.connections, id);
    if (!connection || !isOwn(*connection, estate))
        return notThere();
    if (estate.guarded.contains(id))
        return forbidden();
    const Users users = usersOf(id, estate);
    const bool isForced = routed.value(u"force"_s) == u"true"_s;
    if (!users.named.isEmpty() && !isForced)
        return inUse(users, estate);
    if (isForced)
        takeAlong(id, users, estate);
    std::erase_if(estate.connections, [&](const Connection &row) { return row.id == id; });
    ++world.changes;
    return {estate.readings.deletedStatus, {}, {}};
}

/// The whole configuration is replaced: what the caller read is masked, so the asterisks are saved
/// as secrets.
HttpResponse replaceConnection(const RoutedRequest &routed, World &world)
{
    Connection *connection = rowOf(world.estate.connections, routed.open.first());
    const auto body = jsontext::Members::of(routed.request->body);
    if (!connection || !isOwn(*connection, world.estate))
        return notThere();
    if (!body || !body->raw("name") || !body->raw("configuration"))
        return apiError(400, u"bad_request"_s, u"name and configuration are required"_s);
    connection->configuration = *body->raw("configuration");
    ++world.changes;
    return data(text(*connection, world.estate));
}

HttpResponse listOfConnections(const Estate &estate,
                               bool (*keep)(const Connection &, const Estate &),
                               const QString &parent = {})
{
    QByteArrayList items;
    for (const Connection &connection : estate.connections) {
        if (parent.isEmpty() ? keep(connection, estate) : connection.parent == parent)
            items.append(text(connection, estate));
    }
    if (items.isEmpty() && estate.readings.isEmptyListNull)
        return data("null");
    return data(jsontext::array(items));
}

} // namespace

void addConnectionRoutes(Router &router, World &world)
{
    const auto add = [&](const char *method, const QString &path, auto handler) {
        router.add(method, path, [&world, handler](const RoutedRequest &routed) {
            return handler(routed, world);
        });
    };
    add("GET", u"/api/connections"_s,
        [](const RoutedRequest &, World &in) { return listOfConnections(in.estate, isOwn); });
    add("GET", u"/api/connections/*"_s, [](const RoutedRequest &routed, World &in) {
        const Connection *connection = rowOf(in.estate.connections, routed.open.first());
        return connection && isOwn(*connection, in.estate) ? data(text(*connection, in.estate))
                                                           : notThere();
    });
    add("GET", u"/api/connections/*/shared"_s, [](const RoutedRequest &routed, World &in) {
        if (in.estate.readings.areCopiesForbidden)
            return forbidden();
        const QString id = routed.open.first().toLower();
        return rowOf(in.estate.connections, id) ? listOfConnections(in.estate, isOwn, id)
                                                : notThere();
    });
    add("PUT", u"/api/connections/*"_s, replaceConnection);
    add("DELETE", u"/api/connections/*"_s, removeConnection);
}

} // namespace linchpin::polytomic::demo
