// SPDX-License-Identifier: Apache-2.0
#include "app/demo/versori/answers.h"

#include "app/demo/jsontext.h"
#include "app/demo/versori/ids.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

using jsontext::Object;

namespace {

constexpr auto someTime = "\"2025-09-01T12:00:00Z\"";

/// A struct is never left out by this server: no id is the zero id.
QByteArray idText(const QString &id)
{
    return jsontext::string(id.isEmpty() ? zeroId() : id);
}

QByteArray environmentText(const Environment &environment)
{
    return Object()
        .add("id", idText(environment.id))
        .add("name", jsontext::string(environment.name))
        .add("status", jsontext::string(environment.status))
        .add("publicUrl", "\"https://example.versori.app\"")
        .add("config", "{}")
        .add("files", "[{\"filename\":\"src/index.ts\",\"content\":\"CANARY-source-code\"}]")
        .add("createdAt", someTime)
        .add("updatedAt", someTime)
        .text();
}

/// Opaque to clients: the place in the list, not readable as a number.
QByteArray cursorFor(qsizetype index)
{
    return ("row:" + QByteArray::number(index)).toBase64();
}

qsizetype indexOf(const QString &cursor)
{
    return QByteArray::fromBase64(cursor.toLatin1()).mid(4).toLongLong();
}

} // namespace

HttpResponse json(QByteArray body, int status)
{
    return {status, {{"content-type", "application/json; charset=utf-8"}}, std::move(body)};
}

HttpResponse emptyAnswer(int status)
{
    return {status, {}, {}};
}

HttpResponse errorAnswer(int status, const QString &message, const QString &details)
{
    Object object;
    object.add("code", jsontext::string(QString::number(status * 1000)))
        .add("message", jsontext::string(message));
    if (!details.isEmpty())
        object.add("details", jsontext::string(details));
    return json(object.text(), status);
}

HttpResponse notFound(const QString &what)
{
    return errorAnswer(404, what + u" not found"_s);
}

QByteArray text(const Connection &connection, const QString &slot)
{
    Object object;
    object.add("id", idText(connection.id))
        .add("name", jsontext::string(connection.name))
        .add("systemId", idText(connection.systemId))
        .add("connectionTemplateId", idText(slot))
        .add("credentials", connection.credentials)
        .add("createdAt", someTime)
        .add("updatedAt", jsontext::string(connection.updatedAt));
    if (!connection.baseUrl.isEmpty())
        object.add("baseUrl", jsontext::string(connection.baseUrl));
    return object.text();
}

QByteArray text(const Slot &slot)
{
    return Object()
        .add("id", idText(slot.systemId))
        .add("connectionTemplateId", idText(slot.id))
        .add("name", jsontext::string(slot.name))
        .add("dynamic", jsontext::boolean(slot.dynamic))
        .add("domain", "\"example.com\"")
        .add("templateBaseUrl", "\"https://api.example.com\"")
        .add("authSchemeConfigs", "[]")
        .text();
}

QByteArray text(const EndUser &user)
{
    return Object()
        .add("id", idText(user.id))
        .add("externalId", jsontext::string(user.externalId))
        .add("displayName", jsontext::string(user.displayName))
        .add("organisationId", idText(stableId(u"organisation"_s)))
        .add("createdAt", someTime)
        .add("updatedAt", someTime)
        .text();
}

QByteArray text(const Project &project)
{
    QByteArrayList environments;
    for (const Environment &environment : project.environments)
        environments.append(environmentText(environment));
    return Object()
        .add("id", idText(project.id))
        .add("name", jsontext::string(project.name))
        .add("starred", "false")
        .add("createdAt", someTime)
        .add("updatedAt", someTime)
        .add("environments", jsontext::array(environments))
        .text();
}

QByteArray text(const Estate &estate, const Activation &activation, bool isListed)
{
    Object object;
    object.add("id", idText(activation.id));
    if (const EndUser *user = estate.user(activation.user))
        object.add("user", text(*user));
    const bool isThin =
        estate.unknowns.thinEverywhere || (estate.unknowns.thinActivations && isListed);
    if (isThin && estate.unknowns.thinIsEmpty)
        object.add("connections", "[]");
    if (isThin)
        return object.text();
    QByteArrayList connections;
    for (auto it = activation.fillings.begin(); it != activation.fillings.end(); ++it) {
        if (const Connection *connection = estate.connection(it.value()))
            connections.append(text(
                *connection, estate.unknowns.originInLinks ? connection->madeForSlot : it.key()));
    }
    object.add("connections", arrayText(estate.unknowns, connections));
    if (!activation.variables.isEmpty())
        object.add("dynamicVariables", activation.variables);
    return object.text();
}

QByteArray arrayText(const Unknowns &unknowns, const QByteArrayList &items)
{
    return items.isEmpty() && unknowns.nullForEmpty ? QByteArray("null") : jsontext::array(items);
}

HttpResponse pageAnswer(const Unknowns &unknowns, const char *member, const QByteArrayList &items,
                        const QString &after, qsizetype rows)
{
    const qsizetype from = after.isEmpty() ? 0 : qBound<qsizetype>(0, indexOf(after), items.size());
    const QByteArrayList shown = items.mid(from, rows);
    Object object;
    object.add("totalCount", QByteArray::number(items.size()))
        .add(member, arrayText(unknowns, shown));
    const qsizetype end = from + shown.size();
    if (end < items.size())
        object.add("next", '"' + cursorFor(end) + '"');
    if (from > 0)
        object.add("prev", '"' + cursorFor(qMax<qsizetype>(0, from - rows)) + '"');
    return json(object.text());
}

} // namespace linchpin::versori::demo
