// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/plan.h"

#include <QDateTime>

namespace linchpin {

/// The trait a protected connection has in lists. Never part of an impact: it is ours, not the
/// system's.
inline constexpr QLatin1StringView protectedTrait{"protected"};

/// "Nobody plans to delete these." A connection is meant if everything the rule names fits; at
/// least one thing is named.
struct ProtectionRule
{
    QString id; ///< short, made by the program; names the rule when it is removed
    QString namePattern; ///< whole name, without regard to case; * any text, ? one character
    QString connection; ///< the connection's id, exactly
    QString system; ///< registry word
    std::optional<EndpointIdentity> endpoint; ///< by address: renaming it unprotects nothing
    QString endpointName; ///< what it was called then, for people
    QString trait;
    QString reason; ///< never empty
    QString addedBy;
    QDateTime addedAt; ///< UTC
    bool operator==(const ProtectionRule &) const = default;
};

[[nodiscard]] bool matches(const ProtectionRule &rule, const EndpointIdentity &endpoint,
                           const Connection &connection);
/// Fits whatever the connection is called and whatever traits it has: known before it is read.
[[nodiscard]] bool matchesById(const ProtectionRule &rule, const EndpointIdentity &endpoint,
                               const ConnectionId &id);
[[nodiscard]] std::vector<ProtectionRule> matching(const std::vector<ProtectionRule> &rules,
                                                   const EndpointIdentity &endpoint,
                                                   const Connection &connection);
/// With the trait, if a rule fits.
[[nodiscard]] Connection marked(Connection connection, const std::vector<ProtectionRule> &rules,
                                const EndpointIdentity &endpoint);
/// What is wrong with a rule to be added; empty: nothing.
[[nodiscard]] QString problemOf(const ProtectionRule &rule);
/// What a rule names, in words: "name prod-*, system umbraco".
[[nodiscard]] QString textOf(const ProtectionRule &rule);
/// Why a connection may not be planned for deletion, and the way out.
[[nodiscard]] QString sentenceOf(const std::vector<ProtectionRule> &rules,
                                 const Connection &connection);

[[nodiscard]] QJsonObject toJson(const ProtectionRule &rule);
[[nodiscard]] Result<ProtectionRule> protectionRuleFromJson(const QJsonObject &json);

} // namespace linchpin
