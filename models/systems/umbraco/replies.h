// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"
#include "models/systems/umbraco/guid.h"

#include <array>
#include <vector>

namespace linchpin::umbraco {

/// A member that points at something: absent, null, a guid, or something that is none. Four
/// answers, never mixed up.
struct Link
{
    enum class Kind { Absent, Null, Set, Unreadable };
    Kind kind = Kind::Absent;
    Guid id;
    [[nodiscard]] bool isSet() const { return kind == Kind::Set; }
    [[nodiscard]] bool isKnown() const { return kind == Kind::Set || kind == Kind::Null; }
};

/// One page of a list.
template<typename Item>
struct Page
{
    std::vector<Item> items;
    qint64 total = 0;
    int unreadable = 0; ///< entries without an id that can be read
};

/// GET /connections/{id}. Text and settings hold the live key: memory only.
struct ConnectionReply
{
    Connection connection; ///< without settings
    std::optional<bool> isActive;
    std::optional<qint64> version;
    QByteArray settings; ///< as they stood in the answer; empty if absent or null
    QByteArray text; ///< the whole answer
};
[[nodiscard]] Result<Page<Connection>> parseConnectionPage(const QByteArray &body);
[[nodiscard]] Result<ConnectionReply> parseConnection(const QByteArray &body);

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

/// An agent or a prompt, from its list or its single GET.
struct AddOnUser
{
    Guid id;
    QString name;
    Link profile;
    std::optional<std::vector<Guid>> guardrails; ///< none: the member is missing
    std::optional<bool> isActive;
    bool isOrchestrated = false;
    bool hasConfig = false;
    std::vector<Guid> inConfig; ///< every guid that stands anywhere in the opaque config
};
[[nodiscard]] Result<Page<AddOnUser>> parseAddOnPage(const QByteArray &body);
[[nodiscard]] Result<AddOnUser> parseAddOnUser(const QByteArray &body);

/// GET /guardrails/{id}
struct GuardrailReply
{
    Guid id;
    QString name;
    std::vector<Link> judges; ///< profile of each LLM judge; Null: the default chat profile
    bool isWhole = true; ///< every rule could be read
};
[[nodiscard]] Result<GuardrailReply> parseGuardrail(const QByteArray &body);

/// GET /tests/{id}
struct TestReply
{
    Guid id;
    QString name;
    Link profile;
    std::vector<Link> variations;
    std::vector<Link> judges; ///< profile of each LLM-judge grader; Null: the default chat profile
    Link target;
    bool isWhole = true;
};
[[nodiscard]] Result<TestReply> parseTest(const QByteArray &body);

/// A bare array of strings: supported types, capabilities.
[[nodiscard]] Result<QStringList> parseStrings(const QByteArray &body);

/// GET /versions/{type}/{id}; the entry with currentVersion is the live state.
struct VersionEntry
{
    qint64 version = 0;
    QString created;
};
struct VersionPage : Page<VersionEntry>
{
    qint64 current = 0;
};
[[nodiscard]] Result<VersionPage> parseVersions(const QByteArray &body);

/// GET /versions/{type}/{id}/{from}/compare/{to}
struct Change
{
    QString path;
    QString oldValue; ///< empty if null
};
[[nodiscard]] Result<std::vector<Change>> parseComparison(const QByteArray &body);

/// GET /analytics/usage-by-profile
struct Usage
{
    Guid profile;
    qint64 requests = 0;
};
[[nodiscard]] Result<std::vector<Usage>> parseUsage(const QByteArray &body);
/// GET /audit-logs: how many there are.
[[nodiscard]] Result<qint64> parseAuditTotal(const QByteArray &body);

} // namespace linchpin::umbraco
