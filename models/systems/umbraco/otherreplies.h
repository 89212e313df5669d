// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/umbraco/link.h"

#include <QStringList>

namespace linchpin::umbraco {

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
/// Did nothing change but whether it is active?
[[nodiscard]] bool isOnlySwitched(const std::vector<Change> &changes);

/// GET /analytics/usage-by-profile
struct Usage
{
    Guid profile;
    qint64 requests = 0;
};
[[nodiscard]] Result<std::vector<Usage>> parseUsage(const QByteArray &body);
/// GET /audit-logs: how many there are.
[[nodiscard]] Result<qint64> parseAuditTotal(const QByteArray &body);
/// Of one of its entries, as far as it tells that a call was made and how it ended.
struct AuditRow
{
    Guid id;
    QString start;
    bool hasFailed = false;
};
[[nodiscard]] Result<Page<AuditRow>> parseAuditPage(const QByteArray &body);

/// What tells the entries of a list apart.
[[nodiscard]] inline QString keyOf(const VersionEntry &entry)
{
    return QString::number(entry.version);
}

} // namespace linchpin::umbraco
