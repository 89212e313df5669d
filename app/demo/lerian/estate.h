// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

/// The world of one Fetcher with its Reporter and Matcher, as plain values. Members are named as on
/// the wire; times are milliseconds since 1970.
namespace linchpin::lerian::demo {

struct Connection
{
    QUuid id;
    QString configName;
    std::optional<QString> productName = QStringLiteral("reporter"); ///< none: unassigned
    QString type = QStringLiteral("POSTGRESQL");
    QString host = QStringLiteral("pg1.corp.example");
    int port = 5432;
    QString databaseName = QStringLiteral("sales");
    QString userName = QStringLiteral("ro_CANARY-user");
    QString password = QStringLiteral("CANARY-password"); ///< never on the wire
    QString sslMode;
    QByteArray metadata; ///< JSON text; empty: none
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    bool isDeleted = false; ///< the row stays
    bool isInternal = false; ///< from the server's configuration: id made from the name
};

struct Job
{
    QStringList configNames; ///< keys of mappedFields: names, never ids
    QString status = QStringLiteral("pending");
    int asksLeft = -1; ///< how often the gate still sees it; -1: for ever, it is stuck
};

struct Template
{
    QUuid id;
    QString description;
    QString fileName;
    QStringList mappedFields; ///< stored and never shown
};

struct Report
{
    QUuid id;
    QUuid templateId;
    QString status = QStringLiteral("Finished");
    QByteArray filters = QByteArrayLiteral("null"); ///< JSON text
};

struct DataSource
{
    QString id; ///< its name
    QString externalName;
};

struct MatcherConnection
{
    QUuid id; ///< Matcher's own
    QString configName;
    QString status = QStringLiteral("AVAILABLE");
};

struct Context
{
    QUuid id;
    QString name;
};

struct Source
{
    QUuid id;
    QUuid contextId;
    QString name;
    QString type = QStringLiteral("FETCHER");
    QByteArray config = QByteArrayLiteral("{}"); ///< JSON text
};

struct Estate
{
    std::vector<Connection> connections;
    std::vector<Job> jobs;
    std::vector<Template> templates;
    std::vector<Report> reports;
    std::vector<DataSource> dataSources;
    std::vector<MatcherConnection> matcherConnections;
    std::vector<Context> contexts;
    std::vector<Source> sources;

    QString version = QStringLiteral("2.0.2");
    QString clientId = QStringLiteral("linchpin");
    QByteArray clientSecret = QByteArrayLiteral("CANARY-client-secret");
    int tokenLifetimeSeconds = 299;
    QString tenant; ///< named by the tokens; empty: they are no JSON web tokens
    /// Besides the address; a path is below it.
    QMap<QString, QString> scope = {{QStringLiteral("auth-url"), QStringLiteral("/auth")},
                                    {QStringLiteral("reporter-url"), QStringLiteral("/reporter")},
                                    {QStringLiteral("matcher-url"), QStringLiteral("/matcher")}};

    // What is not known for sure about the real servers, both ways.
    bool listHidesUnassigned = false; ///< those without a product only in their own list
    bool storesAnyName = false; ///< no rule for names any more: the probe's name would be stored
    bool matcherFollowsRenames = false; ///< its own copy of the name changes at once
    bool writesNullForNone = false; ///< Reporter's "items" of an empty page
    bool mayValidate = true; ///< the token has the right to validate schemas
    bool swapsEqualTimes = false; ///< entries of one moment change places between requests

    [[nodiscard]] Connection *find(const QUuid &id); ///< not the deleted ones
    [[nodiscard]] const Connection *find(const QUuid &id) const;
    [[nodiscard]] const Connection *findByName(const QString &configName) const;
};

} // namespace linchpin::lerian::demo
