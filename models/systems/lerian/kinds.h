// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

namespace linchpin::lerian {

// The stable words of Lerian's dependents, sources, actions and warnings.
namespace kind {
constexpr QLatin1StringView connection(QT_TRANSLATE_NOOP("Kinds", "connection"));
constexpr QLatin1StringView reportTemplate(QT_TRANSLATE_NOOP("Kinds", "template"));
constexpr QLatin1StringView report(QT_TRANSLATE_NOOP("Kinds", "report"));
constexpr QLatin1StringView dataSource(QT_TRANSLATE_NOOP("Kinds", "data-source"));
constexpr QLatin1StringView matcherConnection(QT_TRANSLATE_NOOP("Kinds", "matcher-connection"));
constexpr QLatin1StringView matcherSource(QT_TRANSLATE_NOOP("Kinds", "matcher-source"));
constexpr QLatin1StringView serverConfiguration(QT_TRANSLATE_NOOP("Kinds", "server-configuration"));
} // namespace kind

namespace source {
constexpr QLatin1StringView templates("reporter-templates");
constexpr QLatin1StringView reports("reporter-reports");
constexpr QLatin1StringView dataSources("reporter-data-sources");
constexpr QLatin1StringView matcherConnections("matcher-connections");
constexpr QLatin1StringView matcherSources("matcher-sources");
constexpr QLatin1StringView jobs("jobs");
constexpr QLatin1StringView templateBodies("template-bodies");
} // namespace source

namespace verb {
constexpr QLatin1StringView quarantine("quarantine");
constexpr QLatin1StringView deleteConnection("delete");
} // namespace verb

namespace warning {
constexpr QLatin1StringView holdForJobs("hold-for-jobs");
constexpr QLatin1StringView jobsMayBeStuck("jobs-may-be-stuck");
constexpr QLatin1StringView jobsActive("jobs-active");
constexpr QLatin1StringView gateUnknownVersion("gate-unknown-version");
constexpr QLatin1StringView deletionIsFinal("deletion-is-final");
constexpr QLatin1StringView secretsNotSaved("secrets-not-saved");
constexpr QLatin1StringView nameIllegal("name-illegal");
constexpr QLatin1StringView listFloor("list-floor");
constexpr QLatin1StringView listIncomplete("list-incomplete");
} // namespace warning

namespace trait {
constexpr QLatin1StringView readOnly("read-only");
constexpr QLatin1StringView unassigned("unassigned");
} // namespace trait

namespace property {
constexpr QLatin1StringView host("host");
constexpr QLatin1StringView port("port");
constexpr QLatin1StringView database("database");
constexpr QLatin1StringView updated("updated");
} // namespace property

namespace scopeKey {
constexpr QLatin1StringView product("product");
constexpr QLatin1StringView since("since");
constexpr QLatin1StringView authUrl("auth-url");
constexpr QLatin1StringView reporterUrl("reporter-url");
constexpr QLatin1StringView matcherUrl("matcher-url");
constexpr QLatin1StringView reporterTokenEnv("reporter-token-env");
constexpr QLatin1StringView matcherTokenEnv("matcher-token-env");
} // namespace scopeKey

/// Words of HttpRequest::site besides the empty one, which is Fetcher's own base.
namespace site {
constexpr QLatin1StringView auth("auth");
constexpr QLatin1StringView reporter("reporter");
constexpr QLatin1StringView matcher("matcher");
} // namespace site

/// The server's machine words that decide something.
namespace code {
constexpr QLatin1StringView illegalValue("FET-0402");
constexpr QLatin1StringView limitTooHigh("FET-0406");
constexpr QLatin1StringView notFound("FET-1001");
constexpr QLatin1StringView nameTaken("FET-1002");
constexpr QLatin1StringView jobsActive("FET-1021");
constexpr QLatin1StringView schemaInvalid("FET-1060");
constexpr QLatin1StringView noSuchName("FET-1062");
} // namespace code

} // namespace linchpin::lerian
