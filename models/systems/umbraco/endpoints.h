// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/guid.h"
#include "models/wire/http.h"

#include <QDateTime>

namespace linchpin::umbraco {

/// What one page of a list asks for. The server has no upper bound; a hundred keeps answers small.
constexpr int pageSize = 100;

/// The lists of Umbraco.AI's management API.
enum class List { Connections, Profiles, Guardrails, Tests, Agents, Prompts };
/// Their word in paths ("connections").
[[nodiscard]] QString segmentOf(List list);

/// One builder per endpoint, pure. Paths count from the site's root.
namespace request {

[[nodiscard]] HttpRequest token(const QString &clientId, const QByteArray &clientSecret);
[[nodiscard]] HttpRequest page(List list, int skip, int take = pageSize);
[[nodiscard]] HttpRequest one(List list, const Guid &id);
[[nodiscard]] HttpRequest replace(List list, const Guid &id, const QByteArray &json);
[[nodiscard]] HttpRequest byAlias(List list, const QString &alias);
[[nodiscard]] HttpRequest create(List list, const QByteArray &json);
[[nodiscard]] HttpRequest replaceSettings(const QByteArray &json);
[[nodiscard]] HttpRequest remove(List list, const Guid &id);
[[nodiscard]] HttpRequest capabilities(const Guid &connection);
[[nodiscard]] HttpRequest settings();
[[nodiscard]] HttpRequest supportedTypes();
[[nodiscard]] HttpRequest versions(const QString &type, const Guid &id, int skip,
                                   int take = pageSize);
[[nodiscard]] HttpRequest comparison(const QString &type, const Guid &id, qint64 from, qint64 to);
[[nodiscard]] HttpRequest rollback(const QString &type, const Guid &id, qint64 version);
[[nodiscard]] HttpRequest usageByProfile(const QDateTime &from, const QDateTime &to);
[[nodiscard]] HttpRequest auditLogs(const Guid &profile, const QDateTime &from);
/// Entries from that time on; the time is sent as it is, to the millisecond.
[[nodiscard]] HttpRequest auditPage(const Guid &profile, const QDateTime &from, int skip);

} // namespace request
} // namespace linchpin::umbraco
