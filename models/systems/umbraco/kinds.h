// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/systems/umbraco/guid.h"

#include <QLatin1StringView>
#include <QtGlobal>

namespace linchpin::umbraco {

/// The stable words of Umbraco.AI's dependents, sources and actions.
namespace kind {
constexpr QLatin1StringView profile(QT_TRANSLATE_NOOP("Kinds", "profile"));
constexpr QLatin1StringView settingsDefault(QT_TRANSLATE_NOOP("Kinds", "default"));
constexpr QLatin1StringView agent(QT_TRANSLATE_NOOP("Kinds", "agent"));
constexpr QLatin1StringView prompt(QT_TRANSLATE_NOOP("Kinds", "prompt"));
constexpr QLatin1StringView guardrail(QT_TRANSLATE_NOOP("Kinds", "guardrail"));
constexpr QLatin1StringView test(QT_TRANSLATE_NOOP("Kinds", "test"));
constexpr QLatin1StringView connection(QT_TRANSLATE_NOOP("Kinds", "connection"));
} // namespace kind

namespace source {
constexpr QLatin1StringView profiles("profiles");
constexpr QLatin1StringView defaults("defaults");
constexpr QLatin1StringView agents("agents");
constexpr QLatin1StringView prompts("prompts");
constexpr QLatin1StringView guardrails("guardrails");
constexpr QLatin1StringView tests("tests");
constexpr QLatin1StringView profileVersions("profile-versions");
} // namespace source

namespace verb {
constexpr QLatin1StringView reassign("reassign");
constexpr QLatin1StringView deactivate("deactivate");
constexpr QLatin1StringView deleteDependent("delete-dependent");
constexpr QLatin1StringView deleteConnection("delete");
} // namespace verb

namespace warning {
constexpr QLatin1StringView embeddingVectorsLost("embedding-vectors-lost");
constexpr QLatin1StringView guardrailFailsClosed("guardrail-fails-closed");
constexpr QLatin1StringView deactivationDoubtful("deactivation-doubtful");
constexpr QLatin1StringView historyPointsHere("profile-history-points-here");
constexpr QLatin1StringView unsetDefaultUsers("unset-default-users");
constexpr QLatin1StringView deletionIsFinal("deletion-is-final");
constexpr QLatin1StringView deployMayRecreate("deploy-may-recreate");
constexpr QLatin1StringView changedByOthers("changed-by-others");
constexpr QLatin1StringView evidenceUnavailable("evidence-unavailable");
} // namespace warning

/// The settings keys that the program treats by name.
namespace setting {
constexpr QLatin1StringView chat("defaultChatProfileId");
constexpr QLatin1StringView embedding("defaultEmbeddingProfileId");
constexpr QLatin1StringView speechToText("defaultSpeechToTextProfileId");
} // namespace setting

[[nodiscard]] inline DependentKey keyFor(QLatin1StringView kindWord, const Guid &id)
{
    return {kindWord, id.text()};
}

} // namespace linchpin::umbraco
