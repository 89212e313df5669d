// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/conversation.h"

#include <QJsonObject>

#include <array>
#include <map>

namespace linchpin::test {

using MaybeId = std::optional<QString>;

struct EstateConnection
{
    struct Content
    {
        QString alias;
        QString name;
        bool isActive = true;
        QByteArray settings = "null"; ///< JSON text, kept as it was sent
    };
    QString id;
    QString provider;
    Content content;
    int version = 1;
    std::map<int, Content> history; ///< versions before the current one
};

struct EstateProfile
{
    QString id;
    QString name;
    QString connection;
    std::vector<QString> guardrails;
    int version = 1;
    std::map<int, QString> history; ///< version -> connection it had
};

/// An agent or a prompt.
struct EstateUser
{
    QString id;
    QString name;
    MaybeId profile;
    std::vector<QString> guardrails;
    bool isActive = true;
    bool isOrchestrated = false;
    std::vector<QString> inConfig;
};

struct EstateGuardrail
{
    QString id;
    QString name;
    std::vector<MaybeId> judges;
};

struct EstateTest
{
    QString id;
    QString name;
    MaybeId profile;
    std::vector<MaybeId> variations;
    std::vector<MaybeId> judges;
    QString target;
};

/// An Umbraco.AI site in memory that answers as docs/systems/umbraco.md says the real one does:
/// full-replace PUT, 400 InUse, version history, add-ons that may be missing.
struct Estate
{
    std::vector<EstateConnection> connections;
    std::vector<EstateProfile> profiles;
    std::vector<EstateUser> agents;
    std::vector<EstateUser> prompts;
    std::vector<EstateGuardrail> guardrails;
    std::vector<EstateTest> tests;
    std::array<MaybeId, 4> defaults; ///< chat, embedding, classifier, speech to text
    bool hasAgents = true;
    bool hasPrompts = true;
    bool doListsTellGuardrails = false; ///< the real lists of agents and prompts do not
    std::vector<QString> brokenProviders; ///< provider package missing: no capabilities, no save

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] EstateConnection *connection(const QString &id);
    [[nodiscard]] EstateProfile *profile(const QString &id);
};

/// Answers with a body; JSON unless told otherwise.
[[nodiscard]] HttpResponse reply(int status, const QByteArray &body = {},
                                 const QByteArray &contentType = "application/json");
/// ProblemDetails as Umbraco.AI writes them.
[[nodiscard]] HttpResponse problem(int status, const QString &title,
                                   const QString &operationStatus = {});

/// Path segments below the API's root; empty if it is something else.
[[nodiscard]] QStringList segmentsOf(const HttpRequest &request);
/// A number of the query.
[[nodiscard]] int queryNumber(const HttpRequest &request, const QString &key, int fallback);

} // namespace linchpin::test
