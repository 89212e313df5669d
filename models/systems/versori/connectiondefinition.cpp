// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/connectiondefinition.h"

#include "models/systems/restoring.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

/// A value that a person gave: JSON where it is an object, else a text.
QJsonValue dataOf(const QJsonValue &given)
{
    const QJsonDocument document = QJsonDocument::fromJson(given.toString().toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : given;
}

} // namespace

Result<QJsonObject> connectionIn(const Result<HttpResponse> &reply)
{
    const auto success = successOf(reply);
    if (!success)
        return failure(success.error());
    const QJsonDocument document = QJsonDocument::fromJson(success->body);
    if (!document.isObject())
        return failure(malformed());
    QJsonObject object = onlyMembers(
        document.object(),
        {"name"_L1, "baseUrl"_L1, "systemId"_L1, "connectionTemplateId"_L1, "credentials"_L1});
    QJsonArray credentials;
    const QJsonArray shown = object.value("credentials"_L1).toArray();
    for (const QJsonValue &one : shown) {
        credentials.append(
            QJsonObject{{"scheme"_L1, one["authSchemeConfig"_L1]["type"_L1].toString()},
                        {"type"_L1, one["credential"_L1]["type"_L1].toString()},
                        {"name"_L1, one["credential"_L1]["name"_L1].toString()}});
    }
    object.remove("credentials"_L1);
    object.insert("authentication"_L1, credentials); // a name that does not say secret
    return object;
}

QStringList hiddenIn(const QJsonObject &connection)
{
    QStringList hidden;
    const QJsonArray credentials = connection.value("authentication"_L1).toArray();
    for (qsizetype i = 0; i < credentials.size(); ++i) {
        const QString type = credentials[i]["type"_L1].toString();
        if (!type.isEmpty() && type != "none"_L1)
            hidden.append(u"authentication[%1].data"_s.arg(i));
    }
    return hidden;
}

QJsonArray credentialsFor(const QJsonObject &definition)
{
    QJsonArray made;
    const QJsonArray kept = definition.value("authentication"_L1).toArray();
    for (const QJsonValue &one : kept) {
        QJsonObject credential{{"type"_L1, one["type"_L1]}, {"name"_L1, one["name"_L1]}};
        if (one.toObject().contains("data"_L1))
            credential.insert("data"_L1, dataOf(one["data"_L1]));
        made.append(QJsonObject{{"authSchemeConfig"_L1, QJsonObject{{"type"_L1, one["scheme"_L1]}}},
                                {"credential"_L1, credential}});
    }
    return made;
}

ConnectionsNamed::ConnectionsNamed(const Api &api, const Ulid &system, QString name)
    : m_name(std::move(name))
    , m_list(exchange(),
             {[api, system](const Cursor &cursor) {
                  return api.connections(cursor, {.system = system, .endUser = {}});
              },
              parseConnections, translate("Versori", "Reading connections"), pageSize})
{
    m_list.begin();
}

void ConnectionsNamed::allAnswered()
{
    if (!m_list.isComplete())
        return fail(m_list.unread());
    QStringList ids;
    for (const Connection &connection : m_list.items()) {
        if (connection.name == m_name)
            ids.append(connection.id.value);
    }
    finish(ids);
}

} // namespace linchpin::versori
