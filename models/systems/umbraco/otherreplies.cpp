// SPDX-License-Identifier: Apache-2.0
// Version histories, comparisons, probes and evidence.
#include "models/systems/umbraco/otherreplies.h"

#include "models/systems/umbraco/jsonreading.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

/// Reads a bare array; every entry has to be readable.
template<typename T, typename Read>
Result<T> readArray(const QByteArray &body, Read readItem)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    if (!(*document)->root().isArray())
        return failure(malformed({}));
    T all;
    for (const JsonValue &value : (*document)->root().items()) {
        auto item = readItem(value);
        if (!item)
            return failure(malformed({}));
        all.push_back(std::move(*item));
    }
    return all;
}

Result<VersionEntry> versionFrom(const JsonValue &value)
{
    const auto version = value["version"].integer();
    if (!version)
        return failure(malformed({}));
    return VersionEntry{*version, value["dateCreated"].stringOr()};
}

Result<AuditRow> auditRowFrom(const JsonValue &value)
{
    const auto id = Guid::parse(value["id"].stringOr());
    const auto status = value["status"].string();
    if (!id || !status)
        return failure(malformed({}));
    return AuditRow{*id, value["startTime"].stringOr(),
                    status->compare("Failed"_L1, Qt::CaseInsensitive) == 0};
}

} // namespace

Result<QStringList> parseStrings(const QByteArray &body)
{
    return readArray<QStringList>(body, [](const JsonValue &value) { return value.string(); });
}

Result<VersionPage> parseVersions(const QByteArray &body)
{
    return readObject<VersionPage>(body, [](const JsonValue &root) -> Result<VersionPage> {
        const auto current = root["currentVersion"].integer();
        auto page = readPage<VersionEntry>(root, "versions", "totalVersions", versionFrom);
        if (!current || !page)
            return failure(malformed({}));
        VersionPage versions;
        static_cast<Page<VersionEntry> &>(versions) = std::move(*page);
        versions.current = *current;
        return versions;
    });
}

Result<std::vector<Change>> parseComparison(const QByteArray &body)
{
    return readObject<std::vector<Change>>(
        body, [](const JsonValue &root) -> Result<std::vector<Change>> {
            if (!root["changes"].isArray())
                return failure(malformed({}));
            std::vector<Change> changes;
            for (const JsonValue &value : root["changes"].items()) {
                const auto path = value["path"].string();
                if (!path)
                    return failure(malformed({}));
                changes.push_back({*path, value["oldValue"].stringOr()});
            }
            return changes;
        });
}

bool isOnlySwitched(const std::vector<Change> &changes)
{
    return std::ranges::all_of(changes, [](const Change &change) {
        return change.path.compare("IsActive"_L1, Qt::CaseInsensitive) == 0;
    });
}

Result<std::vector<Usage>> parseUsage(const QByteArray &body)
{
    return readArray<std::vector<Usage>>(body, [](const JsonValue &value) -> std::optional<Usage> {
        const auto count = value["requestCount"].integer();
        if (!value.isObject() || !count)
            return std::nullopt;
        return Usage{Guid::parse(value["dimension"].stringOr()).value_or(Guid()), *count};
    });
}

Result<qint64> parseAuditTotal(const QByteArray &body)
{
    return readObject<qint64>(body, [](const JsonValue &root) -> Result<qint64> {
        const auto total = root["total"].integer();
        if (!total)
            return failure(malformed({}));
        return *total;
    });
}

Result<Page<AuditRow>> parseAuditPage(const QByteArray &body)
{
    return readObject<Page<AuditRow>>(body, [](const JsonValue &root) {
        return readPage<AuditRow>(root, "items", "total", auditRowFrom);
    });
}

} // namespace linchpin::umbraco
