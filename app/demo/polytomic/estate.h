// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

/// The world of one Polytomic organisation, as plain values.
namespace linchpin::polytomic::demo {

struct Connection
{
    QString id;
    QString name;
    QString type = QStringLiteral("postgresql");
    QString status = QStringLiteral("healthy");
    QString statusError; ///< may stand there beside "healthy", and means nothing then
    QByteArray configuration = QByteArrayLiteral("{}"); ///< as it is; secrets are masked on the way
    QString organisation; ///< empty: the estate's own
    QString parent; ///< of a shared copy
    bool isSaved = true;
    int recentCalls = 0;
};

/// A run under way.
struct Run
{
    QString id;
    QString status = QStringLiteral("running");
    int looksLeft = 0; ///< how often "canceling" is still shown before it is over
};

struct BulkSync
{
    QString id;
    QString name;
    QString source;
    QString destination;
    bool isActive = true;
    std::optional<Run> run = {};
    int ingestsFor = 0; ///< change data is read; after switching off for so many looks more
    std::vector<Run> past = {}; ///< newest first
};

struct Model
{
    QString id;
    QString name;
    QString connection;
    QString enricher = {}; ///< connection of the enrichment; empty: there is none
    QStringList joined = {}; ///< models it has relations to
};

struct Sync
{
    QString id;
    QString name;
    QString target;
    QStringList models;
    bool isActive = true;
    QString dbtConnection = {}; ///< of its schedule
    QStringList afterSyncs = {};
    QStringList afterBulkSyncs = {};
    std::optional<Run> run = {};
    std::vector<Run> past = {}; ///< newest first
};

/// What the vendor's sources leave open, or say in two ways.
struct Readings
{
    enum class Paging {
        Tokens, ///< pages of 50 and a token, as the prose says
        Whole, ///< everything at once, as the schema says
        Cut, ///< the first 50, and not a word of more
    };
    Paging bulkSyncs = Paging::Tokens;
    Paging models = Paging::Tokens;
    Paging syncs = Paging::Tokens;
    bool isEmptyListNull = true;
    bool isOldShape = false; ///< a sync's target is an object in lists, too
    QByteArray echo = QByteArrayLiteral("*"); ///< version answers name; "*": the one asked for
    bool isOldUnauthorized = false; ///< 401 in the envelope of 2024
    int deletedStatus = 204; ///< or 200
    bool namesUsers = true; ///< 422 comes with metadata.used_by
    bool doPausedBlock = true; ///< paused syncs keep a connection, too
    bool doEnrichersBlock = true;
    bool doSyncsOfModelsBlock = false; ///< used_by goes on through models
    bool doesForceTakeModels = true;
    bool startsOnActivation = false; ///< switching on starts a run at once
    int cancellingLooks = 1; ///< how often a cancelled run is still shown as canceling
    bool areCopiesForbidden = false; ///< GET .../shared is not for this key
    bool tellsOrganisation = true; ///< connections carry organization_id
};

struct Estate
{
    QString organisation = QStringLiteral("0a6e3f10-5b1c-4f6e-9d00-000000000001");
    QString organisationName = QStringLiteral("Harbour Goods");
    QString role = QStringLiteral("Admin");
    QByteArray apiKey = QByteArrayLiteral("CANARY-polytomic-api-key-7d21");
    QByteArray deploymentKey = QByteArrayLiteral("CANARY-polytomic-deployment-key-90fe");
    QString keyOrganisation; ///< whose the key is; empty: of this organisation
    std::vector<Connection> connections; ///< also the copies that live in other organisations
    std::vector<BulkSync> bulkSyncs; ///< last change first
    std::vector<Model> models;
    std::vector<Sync> syncs;
    QSet<QString> guarded; ///< ids a policy keeps from being changed or deleted with this key
    Readings readings;
};

} // namespace linchpin::polytomic::demo
