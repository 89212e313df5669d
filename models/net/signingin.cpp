// SPDX-License-Identifier: Apache-2.0
#include "models/net/signingin.h"

#include "models/net/address.h"
#include "models/net/dialogue.h"
#include "models/net/redaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linchpin {

using namespace std::chrono_literals;

namespace {

constexpr auto renewBefore = 30s; ///< so that no request leaves with a token that dies on the way
constexpr auto refusalLasts = 5s;

struct SignInTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::SigningIn)

public:
    static ApiError badToken()
    {
        return {.kind = ApiError::Kind::Unsafe,
                .detail =
                    tr("The token holds characters that no token can have, such as a line break.")};
    }
};

/// Whatever word the token endpoint has for no: the sign-in was not accepted.
ApiError asSignInError(ApiError error)
{
    const bool isNo = error.kind == ApiError::Kind::Refused
        || error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::Conflict
        || error.kind == ApiError::Kind::NotFound;
    if (isNo && error.httpStatus >= 400 && error.httpStatus < 500)
        error.kind = ApiError::Kind::Unauthenticated;
    return error;
}

} // namespace

SigningIn::SigningIn(SessionCore &core, Credentials credentials)
    : m_core(core), m_credentials(std::move(credentials))
{
    addSecret(m_credentials.secret);
}

SigningIn::~SigningIn()
{
    forget();
    wipe(m_credentials.secret);
}

void SigningIn::setCredentials(Credentials credentials)
{
    forget();
    wipe(m_credentials.secret);
    m_credentials = std::move(credentials);
    addSecret(m_credentials.secret);
    if (!m_waiting.empty())
        begin(std::make_shared<Tally>());
}

void SigningIn::forget()
{
    ++m_round;
    m_dialogue.reset();
    m_conversation.reset();
    m_header = {};
    m_account.clear();
    m_hasToken = false;
    m_refusal.reset();
}

bool SigningIn::hasToken() const
{
    return m_hasToken && (!m_goodUntil || m_core.pacing.now() < *m_goodUntil);
}

QByteArray SigningIn::header() const
{
    return hasToken() ? m_header.bytes() : QByteArray();
}

void SigningIn::drop(const QByteArray &header)
{
    if (m_hasToken && m_header.bytes() == header) {
        m_header = {};
        m_hasToken = false;
    }
}

void SigningIn::request(QObject *waiting, const std::shared_ptr<Tally> &tally, Told told)
{
    m_waiting.push_back({.who = waiting, .told = std::move(told)});
    if (m_waiting.size() == 1)
        begin(tally);
}

void SigningIn::begin(const std::shared_ptr<Tally> &tally)
{
    const auto later = [this](const Result<AccessToken> &token) {
        const auto take = [this, token, round = m_round] {
            if (round == m_round) // else other credentials came in between
                takeToken(token);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    };
    if (m_refusal && m_core.pacing.now() < m_refusedUntil)
        return later(failure(*m_refusal));
    m_conversation = m_core.system.signIn(m_core.access.identity, m_credentials);
    m_canRenew = m_conversation != nullptr;
    if (!m_canRenew)
        return later(m_core.system.directToken(m_credentials));
    m_dialogue = std::make_unique<Dialogue>(m_core, *m_conversation, tally);
    m_dialogue->neverSignedIn();
    connect(m_dialogue.get(), &Dialogue::ended, this,
            [this] { takeToken(m_conversation->result()); });
    m_dialogue->start();
}

void SigningIn::takeToken(const Result<AccessToken> &token)
{
    if (m_dialogue)
        m_dialogue.release()->deleteLater(); // it is its signal that we are in
    m_conversation.reset();
    if (m_waiting.empty())
        return;
    if (!token) {
        const ApiError error = asSignInError(token.error());
        if (error.kind == ApiError::Kind::Unauthenticated) {
            m_refusal = error;
            m_refusedUntil = m_core.pacing.now() + refusalLasts;
        }
        return tellAll(error);
    }
    if (!isHeaderValue(token->header))
        return tellAll(SignInTexts::badToken());
    addSecret(token->header);
    addSecret(token->header.mid(token->header.indexOf(' ') + 1)); // said without its prefix, too
    m_header = SecretBytes(token->header);
    m_account = m_core.system.accountOf(*token);
    m_hasToken = true;
    m_refusal.reset();
    const std::chrono::seconds lifetime(token->lifetimeSeconds);
    m_goodUntil.reset();
    if (lifetime > 0s)
        m_goodUntil = m_core.pacing.now() + lifetime
            - std::min<std::chrono::seconds>(renewBefore, lifetime / 2);
    tellAll(std::nullopt);
}

void SigningIn::tellAll(const std::optional<ApiError> &error)
{
    const std::vector<Waiting> all = std::exchange(m_waiting, {});
    for (const Waiting &one : all) {
        if (one.who)
            one.told(error);
    }
}

} // namespace linchpin
