// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/connectionreplies.h"

#include "models/systems/umbraco/jsonreading.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

ConnectionState stateOf(const JsonValue &isActive)
{
    const auto value = isActive.boolean();
    if (!value)
        return ConnectionState::Unknown;
    return *value ? ConnectionState::Active : ConnectionState::Inactive;
}

Result<Connection> connectionFrom(const JsonValue &value)
{
    const auto id = Guid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed({}));
    Connection connection;
    connection.id = {id->text()};
    connection.name = value["name"].stringOr();
    connection.type = value["providerId"].stringOr();
    connection.state = stateOf(value["isActive"]);
    connection.modified = value["dateModified"].stringOr();
    connection.properties.push_back({u"alias"_s, value["alias"].stringOr(), true});
    const auto version = value["version"].integer();
    connection.properties.push_back(
        {u"version"_s, version ? QString::number(*version) : QString(), true});
    connection.properties.push_back({u"created"_s, value["dateCreated"].stringOr(), false});
    return connection;
}

} // namespace

Result<Page<Connection>> parseConnectionPage(const QByteArray &body)
{
    return readObject<Page<Connection>>(body, [](const JsonValue &root) {
        return readPage<Connection>(root, "items", "total", connectionFrom);
    });
}

Result<ConnectionReply> parseConnection(const QByteArray &body)
{
    return readObject<ConnectionReply>(body,
                                       [&body](const JsonValue &root) -> Result<ConnectionReply> {
                                           Result<Connection> connection = connectionFrom(root);
                                           if (!connection)
                                               return failure(connection.error());
                                           ConnectionReply reply;
                                           reply.connection = std::move(*connection);
                                           reply.isActive = root["isActive"].boolean();
                                           reply.version = root["version"].integer();
                                           if (root["settings"].isObject())
                                               reply.settings = root["settings"].raw();
                                           reply.text = body;
                                           return reply;
                                       });
}

} // namespace linchpin::umbraco
