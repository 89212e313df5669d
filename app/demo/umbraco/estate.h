// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/history.h"
#include "app/demo/umbraco/table.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

/// The world of one Umbraco.AI server, as plain values. Members are named as on the wire.
namespace linchpin::umbraco::demo {

struct Connection
{
    QUuid id;
    QString alias;
    QString name;
    QString providerId;
    std::optional<QByteArray> settings =
        QByteArrayLiteral("{}"); ///< the JSON text as it was sent; none: null
    bool isActive = true;
    int version = 1;
    QDateTime dateCreated;
    QDateTime dateModified;
};

struct Profile
{
    QUuid id;
    QString alias;
    QString name;
    QUuid connectionId;
    QString capability = QStringLiteral("Chat"); ///< Chat, Embedding, SpeechToText
    QString modelProviderId; ///< nobody checks that it is the connection's
    QString modelId;
    QByteArray settings = QByteArrayLiteral("null"); ///< JSON text, "$type" first
    QStringList tags;
    int version = 1;
    QDateTime dateCreated;
    QDateTime dateModified;
};

/// Profile ids or null; nothing keeps them from dangling.
struct Settings
{
    std::optional<QUuid> defaultChatProfileId;
    std::optional<QUuid> defaultEmbeddingProfileId;
    std::optional<QUuid> classifierChatProfileId;
    std::optional<QUuid> defaultSpeechToTextProfileId;
};

struct Agent
{
    QUuid id;
    QString alias;
    QString name;
    std::optional<QUuid> profileId = {}; ///< null: the default chat profile
    QString agentType = QStringLiteral("standard"); ///< or "orchestrated"
    QByteArray config = QByteArrayLiteral("{\"$type\":\"standard\"}");
    QList<QUuid> guardrailIds = {};
    QStringList surfaceIds = {};
    bool isActive = true;
};

struct Prompt
{
    QUuid id;
    QString alias;
    QString name;
    std::optional<QUuid> profileId = {}; ///< null: the default chat profile
    QList<QUuid> guardrailIds = {};
    bool isActive = true;
};

struct GuardrailRule
{
    QUuid id;
    QString name;
    QString evaluatorId; ///< "llm-judge" asks a model
    QByteArray config = QByteArrayLiteral(
        "null"); ///< llm-judge: {"profileId":...}; null there: the default chat profile
    QString action = QStringLiteral("Block");
    QString phase = QStringLiteral("PostGenerate");
};

struct Guardrail
{
    QUuid id;
    QString alias;
    QString name;
    std::vector<GuardrailRule> rules;
};

struct TestVariation
{
    QUuid id;
    QString name;
    std::optional<QUuid> profileId = {};
};

struct TestGrader
{
    QUuid id;
    QString name;
    QString graderTypeId; ///< "llm-judge" asks a model
    QByteArray config = QByteArrayLiteral("null");
};

struct Test
{
    QUuid id;
    QString alias;
    QString name;
    QString testFeatureId = QStringLiteral("prompt"); ///< what testTargetId is: "prompt" or "agent"
    QUuid testTargetId;
    std::optional<QUuid> profileId = {};
    std::vector<TestVariation> variations = {};
    std::vector<TestGrader> graders = {};
};

/// An installed provider package.
struct Provider
{
    QString id;
    QString name;
    QStringList capabilities;
    QStringList fields; ///< of its settings
    QStringList requiredFields;
    QStringList secretFields; ///< known inside only: the API does not tell
};

struct Usage
{
    QUuid profileId;
    QString profileName;
    int requestCount = 0;
    int totalTokens = 0;
};

struct AuditEntry
{
    QUuid id;
    QUuid profileId;
    QString profileAlias;
    QString providerId;
    QString modelId;
    QDateTime startTime;
    QString status = QStringLiteral("Succeeded");
};

/// The API user the demo signs in as.
struct ApiUser
{
    QString clientId = QStringLiteral("umbraco-back-office-linchpin");
    QByteArray clientSecret = QByteArrayLiteral("CANARY-client-secret-5c1d");
    bool hasSection = true; ///< of the group's sections: "ai"
};

struct Estate
{
    Table<Connection> connections;
    Table<Profile> profiles;
    Settings settings;
    Table<Agent> agents;
    Table<Prompt> prompts;
    Table<Guardrail> guardrails;
    Table<Test> tests;
    History<Connection> connectionHistory;
    History<Profile> profileHistory;
    std::vector<Usage> usage;
    std::vector<AuditEntry> audit;

    std::vector<Provider> providers;
    QMap<QString, QString> config; ///< what "$Key" in settings stands for
    bool hasAgents = true; ///< the add-on is installed
    bool hasPrompts = true;
    ApiUser user;
    int tokenLifetimeSeconds = 299;

    /// Rows of one name change places between two requests for a page of the list, as a database
    /// may do it.
    bool swapsEqualNames = false;
    /// Created by somebody else in the moment between the check and the deletion of the connection
    /// they use.
    std::vector<Profile> racingProfiles;
    /// What the site's own code says when this connection is about to be deleted.
    QMap<QUuid, QString> vetoes;

    [[nodiscard]] const Provider *provider(const QString &id) const;
};

} // namespace linchpin::umbraco::demo
