// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/endpoints.h"

#include "models/systems/polytomic/kinds.h"
#include "models/wire/path.h"

#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

QStringList segmentsOf(List list)
{
    switch (list) {
    case List::Connections: return {u"connections"_s};
    case List::BulkSyncs: return {u"bulk"_s, u"syncs"_s};
    case List::Models: return {u"models"_s};
    case List::Syncs: return {u"syncs"_s};
    }
    return {};
}

/// Segments below /api. All of them are our own words or a Uuid, so joining cannot fail; an empty
/// Uuid would, and then the path stays empty, which no sender accepts.
QByteArray apiPath(const QStringList &tail)
{
    QByteArray path = "/api";
    for (const QString &segment : tail) {
        const auto joined = joinPath({segment});
        if (!joined)
            return {};
        path += *joined;
    }
    return path;
}

HttpRequest get(const QStringList &tail, const QString &token = {})
{
    HttpRequest made{.method = "GET", .path = apiPath(tail)};
    if (!token.isEmpty())
        made.query = joinQuery({{"page_token", token}});
    return made;
}

HttpRequest post(const QStringList &tail, const QByteArray &json = {})
{
    HttpRequest made{.method = "POST", .path = apiPath(tail), .body = json};
    if (!json.isEmpty())
        made.contentType = "application/json";
    made.headers.append({"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    return made;
}

} // namespace

std::optional<List> listOf(const QString &kindWord)
{
    if (kindWord == kind::connection)
        return List::Connections;
    if (kindWord == kind::bulkSync)
        return List::BulkSyncs;
    if (kindWord == kind::model)
        return List::Models;
    if (kindWord == kind::sync)
        return List::Syncs;
    return std::nullopt;
}

namespace request {

HttpRequest identity()
{
    return get({u"me"_s});
}

HttpRequest page(List list, const QString &token)
{
    return get(segmentsOf(list), token);
}

HttpRequest sharedCopies(const Uuid &connection, const QString &token)
{
    return get(segmentsOf(List::Connections) + QStringList{connection.text(), u"shared"_s}, token);
}

HttpRequest one(List list, const Uuid &id)
{
    return get(segmentsOf(list) + QStringList{id.text()});
}

HttpRequest status(List list, const Uuid &id)
{
    return get(segmentsOf(list) + QStringList{id.text(), u"status"_s});
}

HttpRequest executions(List list, const Uuid &id)
{
    HttpRequest made = get(segmentsOf(list) + QStringList{id.text(), u"executions"_s});
    made.query = joinQuery({{"ascending", u"false"_s}});
    return made;
}

HttpRequest activate(List list, const Uuid &id, bool isActive)
{
    return post(segmentsOf(list) + QStringList{id.text(), u"activate"_s},
                isActive ? "{\"active\":true}" : "{\"active\":false}");
}

HttpRequest cancel(List list, const Uuid &id)
{
    return post(segmentsOf(list) + QStringList{id.text(), u"cancel"_s});
}

HttpRequest create(List list, const QByteArray &json)
{
    return post(segmentsOf(list), json);
}

HttpRequest remove(List list, const Uuid &id)
{
    return {.method = "DELETE", .path = apiPath(segmentsOf(list) + QStringList{id.text()})};
}

HttpRequest forceRemove(const Uuid &connection)
{
    HttpRequest made = remove(List::Connections, connection);
    made.query = joinQuery({{"force", u"true"_s}});
    return made;
}

} // namespace request
} // namespace linchpin::polytomic
