// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/lerian/uuid.h"
#include "models/wire/http.h"

#include <QDate>

namespace linchpin::lerian {

constexpr int pageLimit = 100; ///< the most Fetcher and Reporter allow
constexpr int leastLimit = 10; ///< Fetcher's own, where it is set up to allow less
constexpr int matcherLimit = 200; ///< the most Matcher gives; more is silently cut

/// Fetcher's two lists. Both show one month at a time.
enum class List { Managed, Unassigned };

/// One page of one month of a list.
struct ListPage
{
    List list = List::Managed;
    QDate month; ///< its first day
    int page = 1;
    bool isOldestFirst = false;
    QString product = {}; ///< empty: of every product
};

/// One builder per endpoint, pure. Paths count from the site's base: everything before /v1.
namespace request {

[[nodiscard]] HttpRequest token(const QString &clientId, const QByteArray &clientSecret);
[[nodiscard]] HttpRequest version();

[[nodiscard]] HttpRequest listPage(const ListPage &page, int limit = pageLimit);
[[nodiscard]] HttpRequest connection(const Uuid &id);
/// The only thing this program changes about a connection that is there. Refused, whatever the
/// name, while jobs are active.
[[nodiscard]] HttpRequest rename(const Uuid &id, const QString &name);
[[nodiscard]] HttpRequest remove(const Uuid &id);
/// Only to make again what was deleted. The product has to be named.
[[nodiscard]] HttpRequest create(const QString &product, const QByteArray &json);
/// A POST that reads: is there a connection of that name? Opens its database if there is one.
[[nodiscard]] HttpRequest nameProbe(const QString &name);

[[nodiscard]] HttpRequest templates(int page, int limit = pageLimit);
[[nodiscard]] HttpRequest reports(int page);
[[nodiscard]] HttpRequest dataSources();

[[nodiscard]] HttpRequest matcherConnections();
[[nodiscard]] HttpRequest contexts(const QString &cursor);
[[nodiscard]] HttpRequest sources(const Uuid &context, const QString &cursor);

} // namespace request
} // namespace linchpin::lerian
