// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/link.h"

#include <array>

namespace linchpin::umbraco {

/// An entry of the lists of profiles, guardrails and tests: what matters stands only in the single
/// GET.
struct Named
{
    Guid id;
    QString name;
};
[[nodiscard]] Result<Page<Named>> parseNamedPage(const QByteArray &body);

/// GET /profiles/{id}
struct ProfileReply
{
    Guid id;
    QString name;
    Link connection;
    std::optional<qint64> version;
    std::optional<std::vector<Guid>> guardrails; ///< none: the member is missing and should not be
    QByteArray text;
};
[[nodiscard]] Result<ProfileReply> parseProfile(const QByteArray &body);

/// The defaults of GET /settings, by key.
constexpr std::array<const char *, 4> settingKeys{
    "defaultChatProfileId", "defaultEmbeddingProfileId", "classifierChatProfileId",
    "defaultSpeechToTextProfileId"};
struct SettingsReply
{
    std::array<Link, settingKeys.size()> defaults;
    [[nodiscard]] const Link &defaultChat() const { return defaults[0]; }
};
[[nodiscard]] Result<SettingsReply> parseSettings(const QByteArray &body);

/// What tells the entries of a list apart.
[[nodiscard]] inline const QString &keyOf(const Named &entry)
{
    return entry.id.text();
}

} // namespace linchpin::umbraco
