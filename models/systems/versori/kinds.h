// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/systems/versori/ulid.h"

#include <QLatin1StringView>
#include <QtGlobal>

namespace linchpin::versori {

/// The stable words of Versori's dependents, sources, traits and actions.
namespace kind {
/// A connection template an environment has linked.
constexpr QLatin1StringView slot(QT_TRANSLATE_NOOP("Kinds", "slot"));
/// Of an end user in an environment.
constexpr QLatin1StringView activation(QT_TRANSLATE_NOOP("Kinds", "activation"));
constexpr QLatin1StringView connection(QT_TRANSLATE_NOOP("Kinds", "connection"));
} // namespace kind

namespace source {
constexpr QLatin1StringView slotLinks("slots");
constexpr QLatin1StringView activations("activations");
constexpr QLatin1StringView owners("owners");
} // namespace source

namespace trait {
constexpr QLatin1StringView isStatic("static"); ///< belongs to no end user
constexpr QLatin1StringView isDynamic("dynamic"); ///< belongs to an end user
} // namespace trait

namespace verb {
constexpr QLatin1StringView endActivation("end-activation");
constexpr QLatin1StringView unlink("unlink");
constexpr QLatin1StringView deleteConnection("delete");
} // namespace verb

namespace property {
constexpr QLatin1StringView updated("updated");
} // namespace property

namespace warning {
constexpr QLatin1StringView slotsGoEmpty("slots-go-empty");
constexpr QLatin1StringView activationsGetNewIds("activations-get-new-ids");
constexpr QLatin1StringView notGuarded("not-guarded-by-server");
constexpr QLatin1StringView ownedByEndUser("owned-by-end-user");
constexpr QLatin1StringView deletionIsFinal("deletion-is-final");
} // namespace warning

[[nodiscard]] inline DependentKey keyFor(QLatin1StringView kindWord, const Ulid &id)
{
    return {kindWord, id.text()};
}

} // namespace linchpin::versori
