// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/address.h"

#include "models/systems/siteaddress.h"
#include "models/systems/translate.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

ApiError unsafe(const QString &detail)
{
    return {.kind = ApiError::Kind::Unsafe, .detail = detail};
}

/// The organisation in its normal spelling, or why there is none.
Result<Ulid> organisationIn(const QMap<QString, QString> &scope)
{
    for (auto it = scope.begin(); it != scope.end(); ++it) {
        if (it.key() != organisationKey)
            return failure(
                unsafe(translate("Versori", "Versori has no scope \"%1\".").arg(it.key())));
    }
    const auto organisation = Ulid::parse(scope.value(organisationKey).trimmed());
    if (organisation)
        return *organisation;
    return failure(unsafe(
        translate("Versori",
                  "The organisation is not an id (a ULID: 26 digits and letters without I, L, O "
                  "and U). It stands under My Account in Versori.")));
}

} // namespace

Result<EndpointIdentity> identityOf(const QString &text, const QMap<QString, QString> &scope)
{
    const auto url = siteAddress(text, u"https://platform.versori.com/api/v2"_s);
    if (!url)
        return failure(url.error());
    if (QUrl(*url).path().split(u'/').contains(u"o"_s)) {
        return failure(unsafe(translate(
            "Versori", "Leave out /o/ and what follows; the organisation is set apart from it.")));
    }
    const auto organisation = organisationIn(scope);
    if (!organisation)
        return failure(organisation.error());
    return EndpointIdentity{u"versori"_s, *url, {{organisationKey, organisation->text()}}};
}

Ulid organisationOf(const EndpointIdentity &endpoint)
{
    return idOf(endpoint.scope.value(organisationKey));
}

Result<AccessToken> headerFor(const Credentials &credentials)
{
    if (credentials.kind != Credentials::Kind::Token || credentials.secret.isEmpty()) {
        return failure({.kind = ApiError::Kind::Unauthenticated,
                        .detail = translate("Versori", "There is no token to sign in with.")});
    }
    const QList<QByteArray> parts = credentials.secret.split('.');
    const bool looksSigned = parts.size() == 3
        && std::ranges::none_of(parts, [](const QByteArray &part) { return part.isEmpty(); });
    const QString prefix = credentials.tokenPrefix.trimmed();
    QByteArray word = looksSigned ? "JWT" : "Bearer";
    if (prefix.compare("JWT"_L1, Qt::CaseInsensitive) == 0)
        word = "JWT";
    else if (prefix.compare("Bearer"_L1, Qt::CaseInsensitive) == 0)
        word = "Bearer";
    else if (!prefix.isEmpty())
        return failure(unsafe(translate("Versori", "The token's prefix is Bearer or JWT.")));
    return AccessToken{.header = word + ' ' + credentials.secret, .lifetimeSeconds = 0};
}

} // namespace linchpin::versori
