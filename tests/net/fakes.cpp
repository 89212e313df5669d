// SPDX-License-Identifier: Apache-2.0
#include "tests/net/fakes.h"

#include "models/net/conversationrun.h"

#include <QSignalSpy>

namespace linchpin::testing {

using namespace Qt::StringLiterals;

std::vector<Ask> TokenByPost::next()
{
    if (std::exchange(m_asked, true))
        return {};
    return {{.ticket = 1,
             .request = {.method = "POST",
                         .path = "/token",
                         .body = "secret=" + m_secret,
                         .contentType = "application/x-www-form-urlencoded",
                         .isSignedIn = false}}};
}

void TokenByPost::answer(Ticket, const Result<HttpResponse> &reply)
{
    m_isOver = true;
    if (!reply)
        m_result = failure(reply.error());
    else if (!reply->isSuccess())
        m_result =
            failure({.kind = ApiError::Kind::Refused, .httpStatus = reply->status, .detail = {}});
    else
        m_result = AccessToken{.header = "Bearer " + reply->body, .lifetimeSeconds = m_lifetime};
}

std::unique_ptr<TypedConversation<AccessToken>>
FakeSystem::signIn(const EndpointIdentity &, const Credentials &credentials) const
{
    if (!signsIn)
        return {};
    return std::make_unique<TokenByPost>(credentials.secret, tokenLifetime);
}

Result<AccessToken> FakeSystem::directToken(const Credentials &credentials) const
{
    return AccessToken{.header = "Bearer " + credentials.secret, .lifetimeSeconds = 0};
}

Result<qint64> RecordingLog::persist(const Intent &intent)
{
    if (onPersist)
        onPersist();
    if (refuses)
        return failure({.kind = ApiError::Kind::Malformed, .detail = u"disk full"_s});
    intents.push_back(intent);
    return qint64(intents.size());
}

Ask reading(Ticket ticket, const QByteArray &path, const QByteArray &method)
{
    return {
        .ticket = ticket, .effect = AskEffect::Reads, .request = {.method = method, .path = path}};
}

Ask changing(Ticket ticket, const QByteArray &method, const QByteArray &path,
             const QByteArray &body)
{
    return {
        .ticket = ticket,
        .effect = method == "DELETE" ? AskEffect::Deletes : AskEffect::Changes,
        .request = {.method = method,
                    .path = path,
                    .body = body,
                    .contentType = body.isEmpty() ? QByteArray() : QByteArray("application/json")},
        .purpose = u"a change"_s,
        .memo = "{\"version\":1}"};
}

Pacing hurried()
{
    Pacing pacing;
    pacing.chance = [] { return 0.5; };
    pacing.delayScale = 0;
    return pacing;
}

Credentials tokenCredentials(const QByteArray &token)
{
    return {.kind = Credentials::Kind::Token, .user = {}, .secret = token, .tokenPrefix = {}};
}

std::map<Ticket, Result<HttpResponse>> runToEnd(Session &session, std::vector<Ask> asks,
                                                IntentLog *log)
{
    auto owned = std::make_unique<ListedAsks>(std::move(asks));
    const ListedAsks &conversation = *owned;
    ConversationRun run(session, std::move(owned));
    if (log)
        run.allowWrites(*log, 3, false);
    QSignalSpy ended(&run, &ConversationRun::ended);
    run.start();
    if (!ended.isEmpty() || !ended.wait(30'000)) // empty: it must not end from within start()
        return {};
    return conversation.answers;
}

QString outcomeText(const Result<HttpResponse> &reply)
{
    return reply ? QString::number(reply->status) : reply.error().word();
}

QString onlyOutcome(Session &session, const Ask &ask, IntentLog *log)
{
    const auto answers = runToEnd(session, {ask}, log);
    const auto found = answers.find(ask.ticket);
    return found == answers.end() ? u"no answer"_s : outcomeText(found->second);
}

} // namespace linchpin::testing
