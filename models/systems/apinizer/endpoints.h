// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/wire/http.h"

#include <QStringList>

namespace linchpin::apinizer {

/// One builder per endpoint, pure; the only place that makes paths of this system. They count from
/// the site's root. Names come from people and from the server: one that cannot be a segment of a
/// path is refused, so that no request meets a neighbour or a whole collection.
namespace request {

[[nodiscard]] HttpRequest token(const QString &user, const QByteArray &password);
[[nodiscard]] HttpRequest healthCheck();
[[nodiscard]] HttpRequest projects();

[[nodiscard]] Result<HttpRequest> connections(const QString &project, const QString &type);
[[nodiscard]] Result<HttpRequest> connection(const QString &project, const QString &name);
[[nodiscard]] Result<HttpRequest> createConnection(const QString &project, const QString &name,
                                                   const QByteArray &json);
[[nodiscard]] Result<HttpRequest> replaceConnection(const QString &project, const QString &name,
                                                    const QByteArray &json);
[[nodiscard]] Result<HttpRequest> removeConnection(const QString &project, const QString &name);

[[nodiscard]] Result<HttpRequest> proxies(const QString &project);
[[nodiscard]] Result<HttpRequest> proxyExport(const QString &project, const QString &proxy);
[[nodiscard]] Result<HttpRequest> proxyPolicies(const QString &project, const QString &proxy);
[[nodiscard]] Result<HttpRequest> trafficLog(const QString &project, const QString &proxy);
[[nodiscard]] Result<HttpRequest> proxyGroups(const QString &project);

[[nodiscard]] Result<HttpRequest> exportTypes(const QString &project);
[[nodiscard]] Result<HttpRequest> exportObjects(const QString &project, const QString &type);
/// A POST that only reads. Without a kind the member is left out.
[[nodiscard]] Result<HttpRequest> exportPackage(const QString &project, const QString &type,
                                                const QString &kind, const QStringList &names);
/// A POST that only reads: the names of connections by their internal ids.
/// Whether this path ends with a slash is not known for sure.
[[nodiscard]] HttpRequest namesOfIds(const QStringList &ids, bool hasSlash);

} // namespace request
} // namespace linchpin::apinizer
