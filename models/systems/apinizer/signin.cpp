// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/signin.h"

#include "models/systems/apinizer/answers.h"
#include "models/systems/apinizer/endpoints.h"
#include "models/systems/headersafe.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

struct Given
{
    QByteArray token;
    qint64 lifetime = 0;
};

} // namespace

SignIn::SignIn(const Credentials &credentials) : m_credentials(credentials)
{
    if (credentials.user.trimmed().isEmpty() || credentials.secret.isEmpty()) {
        fail({.kind = ApiError::Kind::Unsafe,
              .detail = translate("Apinizer", "Signing in needs a user name and its password.")});
        return;
    }
    exchange().ask(request::token(credentials.user.trimmed(), credentials.secret),
                   translate("Apinizer", "Signing in"),
                   [this](const Exchange::Reply &reply) { answered(reply); });
}

void SignIn::answered(const Exchange::Reply &reply)
{
    const auto given = read(reply, [](const JsonValue &root) -> Result<Given> {
        return Given{root["access_token"].stringOr().toLatin1(),
                     root["expires_in"].integer().value_or(0)};
    });
    if (!given) {
        ApiError error = given.error();
        const QString secret = QString::fromUtf8(m_credentials.secret);
        error.serverSays.replace(secret, u"***"_s);
        if (error.kind == ApiError::Kind::Unauthenticated)
            error.detail =
                translate("Apinizer", "The server did not accept the user name and its password.");
        return fail(error);
    }
    if (!isHeaderSafe(given->token))
        return fail(malformed(translate("Apinizer", "The sign-in was answered without a token.")));
    finish(AccessToken{"Bearer " + given->token,
                       int(qBound(qint64(0), given->lifetime, qint64(INT_MAX)))});
}

Result<AccessToken> bearer(const Credentials &credentials)
{
    const QByteArray token = credentials.secret.trimmed();
    if (!isHeaderSafe(token)) {
        return failure({.kind = ApiError::Kind::Unsafe,
                        .detail = translate(
                            "Apinizer", "The token is empty or holds characters no token has.")});
    }
    return AccessToken{"Bearer " + token, 0};
}

} // namespace linchpin::apinizer
