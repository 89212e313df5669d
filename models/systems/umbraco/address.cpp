// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/address.h"

#include "models/systems/translate.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

bool isLoopback(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1
        && std::ranges::all_of(parts, [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) < 256 && isNumber;
           });
}

/// Why it cannot be an address; empty if it can.
QString problemOf(const QUrl &url)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return translate("Umbraco", "This is no address. It looks like https://www.example.com.");
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return translate("Umbraco", "The address has to begin with https://.");
    if (!url.userInfo().isEmpty())
        return translate(
            "Umbraco",
            "The address may hold no user name or password; sign-in is set apart from it.");
    if (url.hasQuery() || url.hasFragment())
        return translate("Umbraco", "The address may hold no \"?\" and no \"#\".");
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return translate(
            "Umbraco",
            "Only https:// protects the token on its way. http:// is for this computer alone.");
    return {};
}

} // namespace

Result<EndpointIdentity> identityOf(const QString &text, const QMap<QString, QString> &scope)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    QString problem = problemOf(url);
    if (problem.isEmpty() && !scope.isEmpty())
        problem = translate("Umbraco", "Umbraco.AI has no scope \"%1\".").arg(scope.firstKey());
    if (!problem.isEmpty())
        return failure({.kind = ApiError::Kind::Unsafe, .detail = problem});
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1)
        url.setPath({});
    return EndpointIdentity{u"umbraco"_s, url.toString(QUrl::FullyEncoded), {}};
}

} // namespace linchpin::umbraco
