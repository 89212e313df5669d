// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/signin.h"

#include "models/systems/headersafe.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/translate.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

ApiError unsafe(const QString &detail)
{
    return {.kind = ApiError::Kind::Unsafe, .detail = detail};
}

QString whatIsMissing(const EndpointIdentity &endpoint, const Credentials &credentials)
{
    if (credentials.user.isEmpty() || credentials.secret.isEmpty())
        return translate("Lerian", "Signing in needs a client id and its secret.");
    if (!endpoint.scope.contains(scopeKey::authUrl))
        return translate("Lerian",
                         "Signing in with a client id needs the address of the Access Manager: "
                         "the scope \"%1\".")
            .arg(scopeKey::authUrl);
    return {};
}

} // namespace

SignIn::SignIn(const EndpointIdentity &endpoint, const Credentials &credentials)
    : m_credentials(credentials)
{
    m_credentials.user = credentials.user.trimmed();
    if (const QString missing = whatIsMissing(endpoint, m_credentials); !missing.isEmpty()) {
        fail(unsafe(missing));
        return;
    }
    exchange().ask(request::token(m_credentials.user, m_credentials.secret),
                   translate("Lerian", "Signing in"),
                   [this](const Exchange::Reply &reply) { answered(reply); });
}

void SignIn::answered(const Exchange::Reply &reply)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->isSuccess())
        return fail(refusal(*reply));
    const auto document = JsonDocument::parse(reply->body);
    const JsonValue root = document ? (*document)->root() : JsonValue();
    const QByteArray token = root["accessToken"].stringOr().toLatin1();
    if (!isHeaderSafe(token)) {
        return fail({.kind = ApiError::Kind::Malformed,
                     .httpStatus = reply->status,
                     .detail = translate("Lerian", "The sign-in was answered without a token.")});
    }
    const qint64 lifetime = root["expiresIn"].integer().value_or(0);
    finish(AccessToken{"Bearer " + token, int(qBound(qint64(0), lifetime, qint64(INT_MAX)))});
}

ApiError SignIn::refusal(const HttpResponse &response) const
{
    ApiError error = *errorOf(response);
    const bool isRefused = response.status == 400 || response.status == 401
        || response.status == 403 || response.status == 404;
    if (isRefused && !isWebPage(response)) {
        error.kind = ApiError::Kind::Unauthenticated;
        error.detail =
            translate("Lerian", "The Access Manager did not accept the client id and its secret.");
    }
    error.serverSays.replace(QString::fromUtf8(m_credentials.secret), u"***"_s);
    return error;
}

QString tenantOf(const AccessToken &token)
{
    const QByteArrayList parts = token.header.split('.');
    if (parts.size() != 3)
        return {};
    const auto claims = QByteArray::fromBase64Encoding(
        parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto document = JsonDocument::parse(*claims);
    constexpr qsizetype longest = 200;
    return document ? (*document)->root()["tenantId"].stringOr().left(longest) : QString();
}

Result<AccessToken> bearer(const Credentials &credentials)
{
    if (credentials.kind == Credentials::Kind::None)
        return AccessToken();
    const QByteArray token = credentials.secret.trimmed();
    if (!isHeaderSafe(token))
        return failure(
            unsafe(translate("Lerian", "The token is empty or holds characters no token has.")));
    const QString prefix =
        credentials.tokenPrefix.isEmpty() ? u"Bearer"_s : credentials.tokenPrefix;
    return AccessToken{prefix.toLatin1() + ' ' + token, 0};
}

} // namespace linchpin::lerian
