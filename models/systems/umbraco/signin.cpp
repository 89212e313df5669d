// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/signin.h"

#include "models/systems/headersafe.h"
#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

/// The server forces this on every client id it keeps, and shows it without in some places.
constexpr auto clientIdPrefix = "umbraco-back-office-"_L1;
constexpr qsizetype serverSaysLimit = 2000;

struct OAuthError
{
    QString code;
    QString description;
};

OAuthError oauthErrorOf(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return {};
    const JsonValue root = (*document)->root();
    return {root["error"].stringOr(), root["error_description"].stringOr()};
}

} // namespace

SignIn::SignIn(const Credentials &credentials) : m_credentials(credentials)
{
    if (credentials.user.trimmed().isEmpty() || credentials.secret.isEmpty()) {
        fail({.kind = ApiError::Kind::Unsafe,
              .detail = translate("Umbraco", "Signing in needs a client id and its secret.")});
        return;
    }
    exchange().ask(request::token(credentials.user.trimmed(), credentials.secret),
                   translate("Umbraco", "Signing in"),
                   [this](const Exchange::Reply &reply) { answered(reply); });
}

void SignIn::answered(const Exchange::Reply &reply)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->isSuccess())
        return fail(refusal(*reply));
    const auto document = JsonDocument::parse(reply->body);
    const QByteArray token =
        document ? (*document)->root()["access_token"].stringOr().toLatin1() : QByteArray();
    if (!isHeaderSafe(token)) {
        return fail({.kind = ApiError::Kind::Malformed,
                     .httpStatus = reply->status,
                     .detail = translate("Umbraco", "The sign-in was answered without a token.")});
    }
    const qint64 lifetime = (*document)->root()["expires_in"].integer().value_or(0);
    finish(AccessToken{"Bearer " + token, int(qBound(qint64(0), lifetime, qint64(INT_MAX)))});
}

ApiError SignIn::refusal(const HttpResponse &response) const
{
    const OAuthError said = oauthErrorOf(response.body);
    if (said.code.isEmpty())
        return errorOf(response).value_or(ApiError{.kind = ApiError::Kind::Malformed});
    const bool isClient = said.code == "invalid_client"_L1 || response.status == 401;
    ApiError error{
        .kind = isClient ? ApiError::Kind::Unauthenticated : ApiError::Kind::Refused,
        .httpStatus = response.status,
        .detail = translate("Umbraco", "The server did not accept the client id and its secret."),
        .serverSays = said.description,
        .code = said.code};
    error.serverSays.replace(QString::fromUtf8(m_credentials.secret), u"***"_s);
    error.serverSays.truncate(serverSaysLimit);
    if (!isClient)
        error.detail = translate("Umbraco", "The server refused to give a token.");
    else if (!m_credentials.user.trimmed().startsWith(clientIdPrefix))
        error.detail += u' '
            + translate("Umbraco",
                        "Client ids of Umbraco begin with \"%1\", and this one does not.")
                  .arg(clientIdPrefix);
    return error;
}

Result<AccessToken> bearer(const Credentials &credentials)
{
    const QByteArray token = credentials.secret.trimmed();
    if (!isHeaderSafe(token)) {
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = translate(
                            "Umbraco", "The token is empty or holds characters no token has.")});
    }
    const QString prefix =
        credentials.tokenPrefix.isEmpty() ? u"Bearer"_s : credentials.tokenPrefix;
    return AccessToken{prefix.toLatin1() + ' ' + token, 0};
}

} // namespace linchpin::umbraco
