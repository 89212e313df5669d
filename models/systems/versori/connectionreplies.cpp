// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"
#include "models/systems/versori/jsonreading.h"
#include "models/systems/versori/kinds.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

/// The kinds of sign-in, without anything of the sign-in itself: "api-key", "oauth2".
QString schemesOf(const JsonValue &credentials)
{
    QStringList schemes;
    for (const JsonValue &credential : credentials.items())
        schemes.append(credential["authSchemeConfig"]["type"].stringOr());
    schemes.removeAll(QString());
    schemes.sort();
    return schemes.join(u", "_s);
}

std::optional<Connection> connectionFrom(const JsonValue &value)
{
    const Ulid id = idOf(value["id"]);
    if (id.isNull())
        return std::nullopt;
    Connection connection;
    connection.id = {id.text()};
    connection.name = value["name"].stringOr();
    connection.type = idOf(value["systemId"]).text();
    connection.state = ConnectionState::NoSuchFlag;
    connection.modified = value["updatedAt"].stringOr();
    const auto add = [&connection](const char *key, const QString &text, bool isIdentity) {
        connection.properties.push_back({QString::fromLatin1(key), text, isIdentity});
    };
    add("base-url", redactedText(value["baseUrl"].stringOr()), true);
    add("sign-in", schemesOf(value["credentials"]), true);
    add("made-for-slot", idOf(value["connectionTemplateId"]).text(), false);
    add("created", value["createdAt"].stringOr(), false);
    connection.properties.push_back({property::updated, connection.modified, false});
    return connection;
}

} // namespace

Result<Connection> parseConnection(const QByteArray &body)
{
    return readObject<Connection>(body, [](const JsonValue &root) -> Result<Connection> {
        auto connection = connectionFrom(root);
        if (!connection)
            return failure(malformed());
        return *connection;
    });
}

Result<Page<Connection>> parseConnections(const QByteArray &body)
{
    return readEnvelope<Connection>(body, "items", connectionFrom);
}

} // namespace linchpin::versori
