// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

/// The stable words of Apinizer's dependents, sources, actions and warnings.
namespace linchpin::apinizer {

namespace kind {
constexpr QLatin1StringView connection(QT_TRANSLATE_NOOP("Kinds", "connection"));
constexpr QLatin1StringView otherConnection(QT_TRANSLATE_NOOP("Kinds", "other-connection"));
constexpr QLatin1StringView namesake(QT_TRANSLATE_NOOP("Kinds", "namesake"));
constexpr QLatin1StringView proxy(QT_TRANSLATE_NOOP("Kinds", "proxy"));
constexpr QLatin1StringView proxyGroup(QT_TRANSLATE_NOOP("Kinds", "proxy-group"));
constexpr QLatin1StringView apiCreator(QT_TRANSLATE_NOOP("Kinds", "api-creator"));
constexpr QLatin1StringView globalPolicy(QT_TRANSLATE_NOOP("Kinds", "global-policy"));
constexpr QLatin1StringView policyGroup(QT_TRANSLATE_NOOP("Kinds", "policy-group"));
constexpr QLatin1StringView identityService(QT_TRANSLATE_NOOP("Kinds", "identity-service"));
constexpr QLatin1StringView taskFlow(QT_TRANSLATE_NOOP("Kinds", "task-flow"));
constexpr QLatin1StringView uptimeMonitor(QT_TRANSLATE_NOOP("Kinds", "uptime-monitor"));
constexpr QLatin1StringView anomalyDetector(QT_TRANSLATE_NOOP("Kinds", "anomaly-detector"));
constexpr QLatin1StringView report(QT_TRANSLATE_NOOP("Kinds", "report"));
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
constexpr QLatin1StringView podsUnknown("leftover-pods-unknown");
constexpr QLatin1StringView podsStillOn("pods-not-switched");
constexpr QLatin1StringView changedMeanwhile("changed-meanwhile");
constexpr QLatin1StringView maskedSecrets("masked-secrets");
constexpr QLatin1StringView deletionIsFinal("deletion-is-final");
constexpr QLatin1StringView nothingGuards("nothing-guards");
} // namespace warning

/// Of Connection::properties.
namespace property {
constexpr QLatin1StringView content("content"); ///< digest of everything that is no secret
constexpr QLatin1StringView deploys("deploy-to-worker");
constexpr QLatin1StringView description("description");
} // namespace property

} // namespace linchpin::apinizer
