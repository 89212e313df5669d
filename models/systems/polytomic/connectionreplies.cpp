// SPDX-License-Identifier: Apache-2.0
// Connections, and whose key this is.
#include "models/domain/redaction.h"
#include "models/systems/polytomic/jsonreading.h"
#include "models/systems/polytomic/kinds.h"

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

Link linkOf(const JsonValue &value)
{
    constexpr auto zeros = "00000000-0000-0000-0000-000000000000"_L1;
    if (value.isAbsent() || value.isNull() || value.string() == QString()
        || value.stringOr() == zeros)
        return {};
    const auto id = Uuid::parse(value.stringOr());
    return id ? Link{Link::Kind::Set, *id} : Link{Link::Kind::Unreadable, {}};
}

std::optional<std::vector<Uuid>> uuidsOf(const JsonValue &value)
{
    if (value.isAbsent() || value.isNull())
        return std::vector<Uuid>();
    if (!value.isArray())
        return std::nullopt;
    std::vector<Uuid> ids;
    for (const JsonValue &item : value.items()) {
        const auto id = Uuid::parse(item.stringOr());
        if (!id)
            return std::nullopt;
        ids.push_back(*id);
    }
    return ids;
}

namespace {

/// Health is shown and never compared: it changes by itself.
void addHealth(Connection &connection, const JsonValue &value)
{
    const QString status = value["status"].stringOr();
    connection.properties.push_back({property::status, status, false});
    // Beside "healthy" an old complaint may still stand there; it means nothing then.
    const QString complaint = status == "healthy"_L1 ? QString() : value["status_error"].stringOr();
    if (!complaint.isEmpty())
        connection.properties.push_back({property::statusError, redactedText(complaint), false});
}

/// The configuration is never looked at: it may hold secrets.
Result<Connection> connectionFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed());
    Connection connection;
    connection.id = {id->text()};
    connection.name = value["name"].stringOr();
    connection.type = value["type"]["id"].stringOr();
    connection.state = ConnectionState::NoSuchFlag;
    connection.modified = value["updated_at"].stringOr();
    connection.properties.push_back(
        {property::organisation, linkOf(value["organization_id"]).id.text(), true});
    const Link parent = linkOf(value["parent_connection_id"]);
    if (parent.isSet()) {
        connection.traits.append(u"shared"_s);
        connection.properties.push_back({property::parent, parent.id.text(), true});
    }
    if (value["saved"].boolean() == false)
        connection.properties.push_back({property::saved, u"false"_s, true});
    addHealth(connection, value);
    connection.properties.push_back({property::created, value["created_at"].stringOr(), false});
    return connection;
}

} // namespace

Result<Page<Connection>> parseConnections(const QByteArray &body)
{
    return readPage<Connection>(body, connectionFrom);
}

Result<ConnectionReply> parseConnection(const QByteArray &body)
{
    return readData<ConnectionReply>(body, [](const JsonValue &data) -> Result<ConnectionReply> {
        Result<Connection> connection = connectionFrom(data);
        if (!connection)
            return failure(connection.error());
        return ConnectionReply{.connection = std::move(*connection),
                               .parent = linkOf(data["parent_connection_id"]).id,
                               .recentCalls = data["api_calls_last_24_hours"].integer()};
    });
}

Result<Identity> parseIdentity(const QByteArray &body)
{
    return readData<Identity>(body, [](const JsonValue &data) -> Result<Identity> {
        const Link organisation = linkOf(data["organization_id"]);
        if (organisation.kind == Link::Kind::Unreadable)
            return failure(malformed());
        return Identity{.organisation = organisation.id,
                        .organisationName = data["organization_name"].stringOr(),
                        .role = data["role"].stringOr()};
    });
}

} // namespace linchpin::polytomic
