// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"
#include "models/systems/lerian/uuid.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// What the answers say, as values. Parsers are pure; absent, null, empty and wrong are told apart.
namespace linchpin::lerian {

struct ConnectionReply
{
    Connection connection;
    Uuid id;
    bool isInternal = false; ///< from the server's configuration; beyond every page's limit
};

/// One page of a list. What is there but cannot be read is counted.
template<typename Item>
struct Page
{
    std::vector<Item> items;
    int unreadable = 0;
    int limit = 0; ///< as the server says it; 0: it does not
    qint64 total = -1; ///< as the server says it, which does not always mean all
    bool hasMore = false; ///< a list without pages says that it is not all
    [[nodiscard]] qsizetype size() const { return qsizetype(items.size()) + unreadable; }
};

/// One page of a list that hands out cursors.
template<typename Item>
struct CursorPage
{
    std::vector<Item> items;
    int unreadable = 0;
    QString next; ///< empty: this was the last
};

struct TemplateReply
{
    Uuid id;
    QString description;
    QString fileName;
};

struct ReportReply
{
    Uuid id;
    std::optional<Uuid> reportTemplate;
    QString status;
    /// Names of data sources it filters by. None: it does not say (null or absent), or not
    /// readably.
    std::optional<QStringList> filters;
    bool isWhole = true; ///< false: a member is of a kind it should not be

    [[nodiscard]] bool isRunning() const; ///< Processing, or waiting for Fetcher
    [[nodiscard]] bool isOver() const; ///< Finished or Error
};

struct DataSourceReply
{
    QString id; ///< its name
    QString externalName;
};

struct MatcherConnectionReply
{
    Uuid id; ///< Matcher's own, not Fetcher's
    QString configName;
    QString status;
};

struct ContextReply
{
    Uuid id;
    QString name;
};

struct MatcherSourceReply
{
    Uuid id;
    QString name;
    bool isFetcher = false;
    std::optional<Uuid> connection; ///< config.connection_id
    bool isWhole = true;
};

[[nodiscard]] Result<ConnectionReply> parseConnection(const QByteArray &body);
[[nodiscard]] Result<Page<ConnectionReply>> parseConnectionPage(const QByteArray &body);
[[nodiscard]] Result<QString> parseVersion(const QByteArray &body);
/// May the zero-write probe be sent to this version? Its order of checks was read there.
[[nodiscard]] bool isKnownVersion(const QString &version);

[[nodiscard]] Result<Page<TemplateReply>> parseTemplatePage(const QByteArray &body);
[[nodiscard]] Result<Page<ReportReply>> parseReportPage(const QByteArray &body);
[[nodiscard]] Result<Page<DataSourceReply>> parseDataSources(const QByteArray &body);

[[nodiscard]] Result<Page<MatcherConnectionReply>> parseMatcherConnections(const QByteArray &body);
[[nodiscard]] Result<CursorPage<ContextReply>> parseContextPage(const QByteArray &body);
[[nodiscard]] Result<CursorPage<MatcherSourceReply>> parseMatcherSourcePage(const QByteArray &body);

} // namespace linchpin::lerian
