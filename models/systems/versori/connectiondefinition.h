// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/cursorreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linchpin::versori {

/// The connection without what may hold secrets: of a credential only what kind it is.
[[nodiscard]] Result<QJsonObject> connectionIn(const Result<HttpResponse> &reply);
/// What a person has to give so that it can be made again.
[[nodiscard]] QStringList hiddenIn(const QJsonObject &connection);
/// As the server takes them, with what was given.
[[nodiscard]] QJsonArray credentialsFor(const QJsonObject &definition);

/// Ids of the connections of a system that have this name.
class ConnectionsNamed final : public Talk<QStringList>
{
public:
    ConnectionsNamed(const Api &api, const Ulid &system, QString name);

private:
    void allAnswered() override;

    QString m_name;
    CursorReader<Connection> m_list;
};

} // namespace linchpin::versori
