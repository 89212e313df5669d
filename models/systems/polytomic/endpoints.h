// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/polytomic/uuid.h"
#include "models/wire/http.h"

#include <optional>

namespace linchpin::polytomic {

/// The version of the API that every request asks for and every answer should name.
constexpr auto apiVersion = "2025-09-18";
constexpr auto versionHeader = "X-Polytomic-Version";

/// The most a page holds, by the vendor's prose: a list of exactly so many may have been cut.
constexpr int pageSize = 50;

/// The collections of the API.
enum class List { Connections, BulkSyncs, Models, Syncs };
/// Where things of this kind live; none if they do not live in this organisation.
[[nodiscard]] std::optional<List> listOf(const QString &kindWord);

/// One builder per endpoint, pure. Paths count from the site's root. There is none that changes a
/// connection that is there: it would have to send secrets that the server masks.
namespace request {

[[nodiscard]] HttpRequest identity();
/// An empty token asks for the first page, or for all of a list without pages.
[[nodiscard]] HttpRequest page(List list, const QString &token = {});
[[nodiscard]] HttpRequest sharedCopies(const Uuid &connection, const QString &token = {});
[[nodiscard]] HttpRequest one(List list, const Uuid &id);
[[nodiscard]] HttpRequest status(List list, const Uuid &id);
/// The newest page of what ran.
[[nodiscard]] HttpRequest executions(List list, const Uuid &id);
/// Changes that are POSTs carry a key of their own: the server replays what it answered to a key
/// before, so two of them never share one.
[[nodiscard]] HttpRequest activate(List list, const Uuid &id, bool isActive);
[[nodiscard]] HttpRequest cancel(List list, const Uuid &id);
[[nodiscard]] HttpRequest create(List list, const QByteArray &json);
[[nodiscard]] HttpRequest remove(List list, const Uuid &id);
/// The server deletes what uses the connection first. Only after a confirmation of its own.
[[nodiscard]] HttpRequest forceRemove(const Uuid &connection);

} // namespace request
} // namespace linchpin::polytomic
