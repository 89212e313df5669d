// SPDX-License-Identifier: Apache-2.0
// What makes new connections, models, syncs and bulk syncs.
#include "app/demo/polytomic/answers.h"
#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

QString newId(World &world)
{
    return stableId(u"made/%1"_s.arg(++world.made));
}

HttpResponse missing(const char *member)
{
    return apiError(400, u"bad_request"_s, QString::fromLatin1(member) + u" is required"_s);
}

/// The far side is tried before anything is saved: a masked secret opens nothing.
bool opens(const QJsonObject &configuration)
{
    return std::ranges::none_of(configuration, [](const QJsonValue &value) {
        return value.toString().startsWith("***"_L1) || value.toString() == "wrong"_L1;
    });
}

HttpResponse makeConnection(World &world, const QJsonObject &body)
{
    Estate &estate = world.estate;
    const QString type = body.value("type"_L1).toString(); // an object is none
    if (type.isEmpty() || body.value("name"_L1).toString().isEmpty())
        return missing("type");
    if (!body.value("configuration"_L1).isObject())
        return missing("configuration");
    const QJsonObject configuration = body.value("configuration"_L1).toObject();
    if (!opens(configuration))
        return apiError(422, u"unprocessable"_s, u"connection test failed"_s);
    Connection made{.id = newId(world), .name = body.value("name"_L1).toString(), .type = type};
    made.configuration = QJsonDocument(configuration).toJson(QJsonDocument::Compact);
    estate.connections.push_back(made);
    ++world.changes;
    return data(text(made, estate));
}

bool isThere(const Estate &estate, const QString &connection)
{
    return rowOf(estate.connections, connection) != nullptr;
}

HttpResponse noConnection()
{
    return apiError(422, u"unprocessable"_s, u"no such connection"_s);
}

HttpResponse makeModel(World &world, const QJsonObject &body)
{
    Estate &estate = world.estate;
    Model made{.id = newId(world),
               .name = body.value("name"_L1).toString(),
               .connection = body.value("connection_id"_L1).toString(),
               .enricher = body["enricher"_L1]["connection_id"_L1].toString()};
    const QJsonArray relations = body.value("relations"_L1).toArray();
    for (const QJsonValue &relation : relations)
        made.joined.append(relation["to"_L1]["model_id"_L1].toString());
    if (!isThere(estate, made.connection)
        || (!made.enricher.isEmpty() && !isThere(estate, made.enricher)))
        return noConnection();
    estate.models.insert(estate.models.begin(), made);
    ++world.changes;
    return data(text(made, estate));
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray all = array.toArray();
    for (const QJsonValue &one : all)
        texts.append(one.toString());
    return texts;
}

HttpResponse makeSync(World &world, const QJsonObject &body)
{
    Estate &estate = world.estate;
    const QJsonObject schedule = body.value("schedule"_L1).toObject();
    Sync made{.id = newId(world),
              .name = body.value("name"_L1).toString(),
              .target = body["target"_L1]["connection_id"_L1].toString(),
              .isActive = body.value("active"_L1).toBool(),
              .dbtConnection = schedule.value("connection_id"_L1).toString()};
    made.afterSyncs = textsOf(schedule["run_after"_L1]["sync_ids"_L1]);
    made.afterBulkSyncs = textsOf(schedule["run_after"_L1]["bulk_sync_ids"_L1]);
    const QJsonArray fields = body.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        const QString model = field["source"_L1]["model_id"_L1].toString();
        if (!rowOf(estate.models, model))
            return apiError(422, u"unprocessable"_s, u"no such model"_s);
        if (!made.models.contains(model))
            made.models.append(model);
    }
    if (!isThere(estate, made.target)
        || (!made.dbtConnection.isEmpty() && !isThere(estate, made.dbtConnection)))
        return noConnection();
    estate.syncs.insert(estate.syncs.begin(), made);
    ++world.changes;
    return data(text(made, estate, true));
}

HttpResponse makeBulkSync(World &world, const QJsonObject &body)
{
    Estate &estate = world.estate;
    BulkSync made{.id = newId(world),
                  .name = body.value("name"_L1).toString(),
                  .source = body.value("source_connection_id"_L1).toString(),
                  .destination = body.value("destination_connection_id"_L1).toString(),
                  .isActive = body.value("active"_L1).toBool()};
    if ((!made.source.isEmpty() && !isThere(estate, made.source))
        || (!made.destination.isEmpty() && !isThere(estate, made.destination)))
        return noConnection();
    estate.bulkSyncs.insert(estate.bulkSyncs.begin(), made);
    ++world.changes;
    return data(text(made, estate));
}

} // namespace

void addCreationRoutes(Router &router, World &world)
{
    using Make = HttpResponse (*)(World &, const QJsonObject &);
    const auto add = [&](const QString &path, Make make) {
        router.add("POST", path, [&world, make](const RoutedRequest &routed) {
            const QJsonDocument body = QJsonDocument::fromJson(routed.request->body);
            if (!body.isObject())
                return apiError(400, u"bad_request"_s, u"the body is no object"_s);
            return make(world, body.object());
        });
    };
    add(u"/api/connections"_s, makeConnection);
    add(u"/api/models"_s, makeModel);
    add(u"/api/syncs"_s, makeSync);
    add(u"/api/bulk/syncs"_s, makeBulkSync);
}

} // namespace linchpin::polytomic::demo
