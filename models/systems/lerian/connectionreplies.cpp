// SPDX-License-Identifier: Apache-2.0
// What Fetcher's own answers say.
#include "models/systems/lerian/jsonreading.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

/// Answers to a change carry nanoseconds, later reads milliseconds: cut, never rounded.
QString toMilliseconds(const QString &time)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d+))?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    const auto match = pattern.match(time);
    if (!match.hasMatch())
        return time;
    return match.captured(1) + u'.' + match.captured(2).leftJustified(3, u'0', true)
        + match.captured(3);
}

/// Metadata, user and certificates are left out: they may hold what nobody should see.
void addProperties(Connection &connection, const JsonValue &value)
{
    connection.properties.push_back({property::host, value["host"].stringOr(), true});
    connection.properties.push_back(
        {property::port, QString::fromLatin1(value["port"].raw()), true});
    connection.properties.push_back({property::database, value["databaseName"].stringOr(), true});
    // Switching off changes the time, so that it tells only until then whether somebody else did
    // something.
    const QString updated = value["updatedAt"].stringOr();
    if (!updated.isEmpty())
        connection.properties.push_back(
            {property::updated, toMilliseconds(updated), !isRetired(connection.name)});
}

Result<ConnectionReply> connectionFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    const auto name = value["configName"].string();
    const auto type = value["type"].string();
    if (!id || !name || !type)
        return failure(malformed());
    ConnectionReply reply{.id = *id};
    Connection &connection = reply.connection;
    connection.id = {id->text()};
    connection.name = *name;
    connection.type = *type;
    connection.state = ConnectionState::NoSuchFlag;
    connection.modified = value["updatedAt"].stringOr();
    const QString product = value["productName"].stringOr();
    if (!product.isEmpty())
        connection.scope.insert(scopeKey::product, product);
    reply.isInternal = id->isFromName();
    if (reply.isInternal || isInternalName(*name))
        connection.traits.append(trait::readOnly);
    if (!reply.isInternal && product.isEmpty())
        connection.traits.append(trait::unassigned);
    addProperties(connection, value);
    return reply;
}

} // namespace

Result<ConnectionReply> parseConnection(const QByteArray &body)
{
    return readObject<ConnectionReply>(body, connectionFrom);
}

Result<Page<ConnectionReply>> parseConnectionPage(const QByteArray &body)
{
    return readPage<ConnectionReply>(body, connectionFrom);
}

Result<QString> parseVersion(const QByteArray &body)
{
    return readObject<QString>(body, [](const JsonValue &root) -> Result<QString> {
        const auto version = root["version"].string();
        if (!version || version->isEmpty())
            return failure(malformed());
        return *version;
    });
}

bool isKnownVersion(const QString &version)
{
    static const QRegularExpression known(u"\\Av?(1\\.4|2\\.0)\\.\\d+(-beta\\.\\d+)?\\z"_s);
    return known.match(version).hasMatch();
}

} // namespace linchpin::lerian
