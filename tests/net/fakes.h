// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/intent.h"
#include "models/net/session.h"
#include "models/systems/system.h"

#include <QUrl>

#include <map>
#include <utility>
#include <vector>

namespace linchpin::testing {

/// Hands out its asks at once and keeps the answers.
class ListedAsks : public Conversation
{
public:
    explicit ListedAsks(std::vector<Ask> asks) : m_asks(std::move(asks)), m_open(m_asks.size()) { }
    [[nodiscard]] std::vector<Ask> next() override { return std::exchange(m_asks, {}); }
    void answer(Ticket ticket, const Result<HttpResponse> &reply) override
    {
        answers.insert_or_assign(ticket, reply);
        --m_open;
    }
    [[nodiscard]] bool isOver() const override { return m_open == 0; }

    std::map<Ticket, Result<HttpResponse>> answers;

private:
    std::vector<Ask> m_asks;
    std::size_t m_open;
};

/// POSTs the credentials to /token; the answer's body is the token. A refusal is an error of its
/// status.
class TokenByPost final : public TypedConversation<AccessToken>
{
public:
    TokenByPost(QByteArray secret, int lifetime) : m_secret(std::move(secret)), m_lifetime(lifetime)
    { }
    [[nodiscard]] std::vector<Ask> next() override;
    void answer(Ticket ticket, const Result<HttpResponse> &reply) override;
    [[nodiscard]] bool isOver() const override { return m_isOver; }
    [[nodiscard]] Result<AccessToken> result() const override { return m_result; }

private:
    QByteArray m_secret;
    int m_lifetime;
    bool m_asked = false;
    bool m_isOver = false;
    Result<AccessToken> m_result;
};

/// A system whose addresses and sign-in a test chooses. It has no conversations of its own.
class FakeSystem final : public System
{
public:
    explicit FakeSystem(const QUrl &base) : sites{{QString(), base}} { }

    std::map<QString, QUrl> sites;
    bool signsIn = false; ///< by TokenByPost; else the credentials are the token
    int tokenLifetime = 3600;
    QList<QPair<QByteArray, QByteArray>> common;

    [[nodiscard]] SystemInfo info() const override { return {}; }
    [[nodiscard]] Result<EndpointIdentity> identity(const QString &,
                                                    const QMap<QString, QString> &) const override
    {
        return EndpointIdentity();
    }
    [[nodiscard]] QUrl siteUrl(const EndpointIdentity &, const QString &site) const override
    {
        const auto found = sites.find(site);
        return found == sites.end() ? QUrl() : found->second;
    }
    [[nodiscard]] Result<ConnectionId> checkId(const QString &text) const override
    {
        return ConnectionId{text};
    }
    [[nodiscard]] std::unique_ptr<TypedConversation<AccessToken>>
    signIn(const EndpointIdentity &, const Credentials &credentials) const override;
    [[nodiscard]] Result<AccessToken> directToken(const Credentials &credentials) const override;
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> commonHeaders() const override
    {
        return common;
    }

    [[nodiscard]] std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
    check(const EndpointIdentity &) const override
    {
        return {};
    }
    [[nodiscard]] std::unique_ptr<ListConversation> list(const EndpointIdentity &) const override
    {
        return {};
    }
    [[nodiscard]] std::unique_ptr<TypedConversation<Connection>>
    read(const EndpointIdentity &, const ConnectionId &) const override
    {
        return {};
    }
    [[nodiscard]] std::unique_ptr<TypedConversation<Impact>>
    findDependents(const EndpointIdentity &, const ConnectionId &) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<ReassignTarget>
    reassignTargets(const Impact &, const DependentKey &,
                    const std::vector<Connection> &) const override
    {
        return {};
    }
    [[nodiscard]] QString targetProblem(const Impact &, const DependentKey &,
                                        const Connection &) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<PlannedAction> actions(const EndpointIdentity &, const Impact &,
                                                     const Choices &) const override
    {
        return {};
    }
    [[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
    perform(const ActionContext &) const override
    {
        return {};
    }
    [[nodiscard]] std::unique_ptr<TypedConversation<Seen>>
    look(const ActionContext &) const override
    {
        return {};
    }
    [[nodiscard]] std::unique_ptr<TypedConversation<Performed>>
    undo(const ActionContext &) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<DefinitionSource> definitionSources(const EndpointIdentity &,
                                                                  const Plan &) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<RestoreStep> restoreSteps(const Backup &) const override
    {
        return {};
    }
    [[nodiscard]] Result<Restoring> restoring(const RestoreContext &) const override
    {
        return failure(ApiError{.kind = ApiError::Kind::Unsafe});
    }
    [[nodiscard]] Impact project(const Impact &before,
                                 const std::vector<PlannedAction> &) const override
    {
        return before;
    }
};

/// Keeps intents and outcomes in memory; may refuse.
class RecordingLog final : public IntentLog
{
public:
    struct Outcome
    {
        qint64 number;
        WriteOutcome outcome;
        int httpStatus;
        QString note;
    };
    std::vector<Intent> intents;
    std::vector<Outcome> outcomes;
    bool refuses = false;
    std::function<void()> onPersist;

    void recordOutcome(qint64 number, WriteOutcome outcome, int httpStatus,
                       const QString &note) override
    {
        outcomes.push_back({number, outcome, httpStatus, note});
    }

protected:
    [[nodiscard]] Result<qint64> persist(const Intent &intent) override;
};

[[nodiscard]] Ask reading(Ticket ticket, const QByteArray &path = "/x",
                          const QByteArray &method = "GET");
[[nodiscard]] Ask changing(Ticket ticket, const QByteArray &method, const QByteArray &path = "/x",
                           const QByteArray &body = {});
/// Without waiting between tries and always with the same chance.
[[nodiscard]] Pacing hurried();
[[nodiscard]] Credentials tokenCredentials(const QByteArray &token = "s3cret-token");

/// Runs the asks to their end and gives the answers; empty if they did not end.
[[nodiscard]] std::map<Ticket, Result<HttpResponse>>
runToEnd(Session &session, std::vector<Ask> asks, IntentLog *log = nullptr);
/// Kebab-case word of the error, or the status: one text to compare.
[[nodiscard]] QString outcomeText(const Result<HttpResponse> &reply);
[[nodiscard]] QString onlyOutcome(Session &session, const Ask &ask, IntentLog *log = nullptr);

} // namespace linchpin::testing
