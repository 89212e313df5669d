// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/systems/polytomic/uuid.h"

#include <QLatin1StringView>
#include <QtGlobal>

namespace linchpin::polytomic {

/// The stable words of Polytomic's dependents, sources, actions and warnings.
namespace kind {
constexpr QLatin1StringView bulkSync(QT_TRANSLATE_NOOP("Kinds", "bulk-sync"));
constexpr QLatin1StringView model(QT_TRANSLATE_NOOP("Kinds", "model"));
constexpr QLatin1StringView sync(QT_TRANSLATE_NOOP("Kinds", "sync"));
constexpr QLatin1StringView sharedCopy(QT_TRANSLATE_NOOP("Kinds", "shared-copy"));
constexpr QLatin1StringView connection(QT_TRANSLATE_NOOP("Kinds", "connection"));
} // namespace kind

namespace source {
constexpr QLatin1StringView bulkSyncs("bulk-syncs");
constexpr QLatin1StringView models("models");
constexpr QLatin1StringView syncs("syncs");
constexpr QLatin1StringView sharedCopies("shared-copies");
constexpr QLatin1StringView otherOrganisations("other-organisations");
constexpr QLatin1StringView apiQueries("api-queries");
constexpr QLatin1StringView terraform("terraform");
} // namespace source

namespace verb {
constexpr QLatin1StringView deactivate("deactivate");
constexpr QLatin1StringView cancelRun("cancel-run");
constexpr QLatin1StringView deleteDependent("delete-dependent");
constexpr QLatin1StringView deleteConnection("delete");
constexpr QLatin1StringView forceDelete("force-delete");
} // namespace verb

namespace warning {
constexpr QLatin1StringView deletionIsFinal("deletion-is-final");
constexpr QLatin1StringView runsAreCancelled("runs-are-cancelled");
constexpr QLatin1StringView startedByHand("bulk-sync-can-be-started-by-hand");
constexpr QLatin1StringView isSharedCopy("connection-is-a-shared-copy");
constexpr QLatin1StringView notSaved("connection-not-finished");
constexpr QLatin1StringView versionNotConfirmed("api-version-not-confirmed");
/// Reported as leftovers by whoever counts warnings that begin like this.
constexpr QLatin1StringView leftoverDependents("leftover-dependents");
constexpr QLatin1StringView leftoversUnread("leftover-dependents-unread");
} // namespace warning

/// Properties of a connection.
namespace property {
constexpr QLatin1StringView organisation("organisation");
constexpr QLatin1StringView parent("parent-connection");
constexpr QLatin1StringView saved("saved");
constexpr QLatin1StringView status("status");
constexpr QLatin1StringView statusError("status-error");
constexpr QLatin1StringView created("created");
/// How long the lists were that an impact was made from: "bulk-syncs-read" and so on.
constexpr QLatin1StringView readSuffix("-read");
} // namespace property

namespace scope {
constexpr QLatin1StringView organisation("organisation");
} // namespace scope

[[nodiscard]] inline DependentKey keyFor(QLatin1StringView kindWord, const Uuid &id)
{
    return {kindWord, id.text()};
}

} // namespace linchpin::polytomic
