// SPDX-License-Identifier: Apache-2.0
#include "models/net/call.h"

#include "models/net/address.h"
#include "models/net/netlog.h"
#include "models/net/redaction.h"
#include "models/net/secretbytes.h"
#include "models/net/signingin.h"
#include "models/net/writeoutcome.h"

#include <QCoreApplication>

#include <array>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// Tokens that die faster than a request finds its turn must not make it sign in forever.
constexpr int maxSignIns = 3;

struct CallTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Call)

public:
    static ApiError error(ApiError::Kind kind, const QString &detail)
    {
        return {.kind = kind, .detail = detail};
    }
    static ApiError mayNotWrite()
    {
        return error(ApiError::Kind::Unsafe,
                     tr("This would change something without a record of it."));
    }
    static ApiError notRecorded(const QString &why)
    {
        return error(ApiError::Kind::Unsafe,
                     why.isEmpty()
                         ? tr("The change could not be written down first, so it was not sent.")
                         : tr("The change could not be written down first, so it was not sent: %1")
                               .arg(why));
    }
    static ApiError wrongReceipt()
    {
        return error(ApiError::Kind::Unsafe,
                     tr("What was written down is not what would be sent."));
    }
    static ApiError noSiteToken(const QString &variable)
    {
        return error(ApiError::Kind::Unauthenticated,
                     tr("The environment variable %1 holds no token.").arg(variable));
    }
    static ApiError shortLivedToken()
    {
        return error(ApiError::Kind::Unauthenticated,
                     tr("The server's tokens expire before they can be used."));
    }
};

/// A verb that can only mean a change must not pass as a read, whatever the conversation says.
bool isVerbOfChange(const QByteArray &method)
{
    return method == "DELETE" || method == "PUT" || method == "PATCH";
}

} // namespace

Call::Call(SessionCore &core, Ask ask, Terms terms, QObject *parent)
    : QObject(parent), m_core(core), m_ask(std::move(ask)), m_terms(std::move(terms))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Call::proceed);
}

Call::~Call()
{
    wipe(m_ask.request.body); // may hold a client secret
    if (m_siteToken)
        wipe(*m_siteToken);
}

void Call::start()
{
    if (const auto checked = check(); !checked)
        return fail(checked.error());
    m_pause.start(0); // answers come from the event loop, never from within start()
}

Result<void> Call::check()
{
    if (m_core.lanes.trouble())
        return failure(*m_core.lanes.trouble());
    if (const auto sound = checkHeaders(m_ask.request); !sound)
        return sound;
    const auto url =
        addressOf(m_core.system.siteUrl(m_core.access.identity, m_ask.request.site), m_ask.request);
    if (!url)
        return failure(url.error());
    m_url = *url;
    if (isWrite() ? !m_terms.gate.log : isVerbOfChange(m_ask.request.method))
        return failure(CallTexts::mayNotWrite());
    return takeSiteToken();
}

/// A site with a token of its own never sees the endpoint's, not even where its own is missing.
Result<void> Call::takeSiteToken()
{
    const QString variable =
        m_core.system.tokenVariable(m_core.access.identity, m_ask.request.site);
    if (variable.isEmpty() || !m_ask.request.isSignedIn)
        return {};
    const QByteArray secret = qgetenv(variable.toLocal8Bit().constData()).trimmed();
    addSecret(secret);
    const auto token =
        m_core.system.directToken({.kind = Credentials::Kind::Token, .secret = secret});
    if (!token || !isHeaderValue(token->header))
        return failure(CallTexts::noSiteToken(variable));
    m_siteToken = token->header;
    return {};
}

void Call::proceed()
{
    if (m_ask.request.isSignedIn && !m_siteToken && !m_core.signingIn->hasToken())
        return awaitToken();
    if (!m_slot)
        return awaitTurn();
    send();
}

void Call::awaitToken()
{
    m_slot.reset(); // signing in needs a turn itself
    if (++m_signIns > maxSignIns)
        return fail(CallTexts::shortLivedToken());
    m_core.signingIn->request(this, m_terms.tally, [this](const std::optional<ApiError> &error) {
        if (error)
            Q_EMIT answered(failure(*error));
        else
            proceed();
    });
}

void Call::awaitTurn()
{
    m_core.queue.enter(m_terms.owner, this, [this](std::unique_ptr<Slot> slot) {
        m_slot = std::move(slot);
        proceed();
    });
}

void Call::send()
{
    ++m_tries;
    HttpRequest request = m_ask.request;
    request.headers.append(m_core.system.commonHeaders());
    if (request.isSignedIn) {
        m_token = m_siteToken.value_or(m_core.signingIn->header());
        if (!m_token.isEmpty())
            request.headers.append({"Authorization", m_token});
    }
    if (isWrite())
        sendWrite(request);
    else
        watch(m_core.lanes.read(m_url, request));
}

void Call::sendWrite(const HttpRequest &request)
{
    const Intent intent{.method = QString::fromLatin1(request.method),
                        .path = request.target(),
                        .purpose = m_ask.purpose,
                        .action = m_terms.gate.action,
                        .isUndo = m_terms.gate.isUndo,
                        .memo = m_ask.memo};
    const Result<IntentReceipt> recorded = m_terms.gate.log->record(intent);
    if (!recorded)
        return fail(CallTexts::notRecorded(recorded.error().detail));
    if (!recorded->covers(QString::fromLatin1(m_ask.request.method), m_ask.request.target()))
        return fail(CallTexts::wrongReceipt());
    m_intent = recorded->number();
    watch(m_core.lanes.write(m_url, request));
}

void Call::watch(std::unique_ptr<Transfer> exchange)
{
    count(1);
    m_transfer = std::move(exchange);
    connect(m_transfer.get(), &Transfer::finished, this, &Call::takeReply);
}

void Call::count(int by)
{
    for (Tally *tally : std::array{&m_core.tally, m_terms.tally.get()}) {
        tally->requests += by;
        tally->writes += isWrite() ? by : 0;
    }
}

void Call::takeReply(const Result<HttpResponse> &reply)
{
    m_transfer.release()->deleteLater(); // it is its signal that we are in
    m_slot.reset();
    const bool neverLeft = !reply
        && (reply.error().kind == ApiError::Kind::Unreachable
            || reply.error().kind == ApiError::Kind::TlsFailed);
    if (neverLeft)
        count(-1);
    if (isWrite())
        takeWriteReply(reply);
    else
        takeReadReply(reply);
}

bool Call::isExpired(const Result<HttpResponse> &reply) const
{
    return reply && m_ask.request.isSignedIn && !m_siteToken
        && m_core.system.isExpiredToken(*reply);
}

void Call::takeReadReply(const Result<HttpResponse> &reply)
{
    if (isExpired(reply) && m_core.signingIn->canRenew() && !m_renewed) {
        m_renewed = true;
        --m_tries; // not the server's trouble: it does not use up a try
        m_core.signingIn->drop(m_token);
        return proceed();
    }
    const Pacing &pacing = m_core.pacing;
    if (const auto delay = retryDelay(m_tries, reply, pacing.wallClock(), pacing.chance()))
        return retryAfterDelay(*delay, reply && reply->status == 429);
    Q_EMIT answered(reply);
}

void Call::takeWriteReply(const Result<HttpResponse> &reply)
{
    // A refused token is a clear no and is never a reason to send the write again; only the token
    // goes.
    if (isExpired(reply) && m_core.signingIn->canRenew())
        m_core.signingIn->drop(m_token);
    const WriteEnding ending = endingOf(reply);
    m_terms.gate.log->recordOutcome(m_intent, ending.outcome, ending.httpStatus, ending.note);
    Q_EMIT answered(reply);
}

void Call::retryAfterDelay(std::chrono::milliseconds delay, bool isForAll)
{
    const auto scaled =
        std::chrono::milliseconds(qint64(double(delay.count()) * m_core.pacing.delayScale));
    qCInfo(lcNet).noquote() << "trying again in" << scaled.count() << "ms:" << m_ask.request.method
                            << m_ask.request.target();
    if (isForAll)
        m_core.queue.pauseFor(scaled); // the limit is the endpoint's, not this request's
    m_pause.start(scaled);
}

void Call::fail(const ApiError &error)
{
    m_slot.reset();
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT answered(failure(error)); }, Qt::QueuedConnection);
}

} // namespace linchpin
