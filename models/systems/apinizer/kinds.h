// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/// The stable words of Apinizer's dependents, sources, actions and warnings.
namespace linchpin::apinizer {

namespace kind {
constexpr QLatin1StringView connection("connection");
constexpr QLatin1StringView otherConnection("other-connection");
constexpr QLatin1StringView namesake("namesake");
constexpr QLatin1StringView proxy("proxy");
} // namespace kind

namespace source {
constexpr QLatin1StringView proxies("proxies");
constexpr QLatin1StringView trafficLog("traffic-log");
constexpr QLatin1StringView proxyGroups("proxy-groups");
constexpr QLatin1StringView connections("connections");
constexpr QLatin1StringView internalIds("internal-ids");
constexpr QLatin1StringView otherProjects("other-projects");
constexpr QLatin1StringView hiddenProjects("hidden-projects");
} // namespace source

namespace verb {
constexpr QLatin1StringView deactivate("deactivate");
constexpr QLatin1StringView deleteConnection("delete");
} // namespace verb

namespace warning {
constexpr QLatin1StringView callersFail("callers-fail");
constexpr QLatin1StringView notPushed("switch-off-not-pushed");
constexpr QLatin1StringView stalePods("leftover-stale-pods");
constexpr QLatin1StringView podsUnknown("pods-unknown");
constexpr QLatin1StringView podsStillOn("pods-not-switched");
constexpr QLatin1StringView maskedSecrets("masked-secrets");
constexpr QLatin1StringView keyStoreById("key-store-by-id");
constexpr QLatin1StringView deletionIsFinal("deletion-is-final");
constexpr QLatin1StringView nothingGuards("nothing-guards");
constexpr QLatin1StringView freeFormSecrets("free-form-secrets");
} // namespace warning

/// Of Connection::properties.
namespace property {
constexpr QLatin1StringView content("content"); ///< digest of everything that is no secret
constexpr QLatin1StringView deploys("deploy-to-worker");
constexpr QLatin1StringView description("description");
} // namespace property

} // namespace linchpin::apinizer
