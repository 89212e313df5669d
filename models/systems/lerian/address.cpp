// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/address.h"

#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/months.h"
#include "models/systems/translate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

struct Neighbour
{
    QLatin1StringView site;
    QLatin1StringView key;
};
constexpr std::array neighbours{Neighbour{site::auth, scopeKey::authUrl},
                                Neighbour{site::reporter, scopeKey::reporterUrl},
                                Neighbour{site::matcher, scopeKey::matcherUrl}};

tl::unexpected<ApiError> unsafe(const QString &why)
{
    return failure({.kind = ApiError::Kind::Unsafe, .detail = why});
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(
        u"\\A(localhost|::1|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3})\\z"_s);
    return loopback.match(host).hasMatch();
}

/// Why it cannot be an address; empty if it can.
QString problemOf(const QUrl &url)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return translate("Lerian",
                         "This is no address. It looks like https://fetcher.example.com.");
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return translate("Lerian", "The address has to begin with https://.");
    if (!url.userInfo().isEmpty())
        return translate(
            "Lerian",
            "The address may hold no user name or password; sign-in is set apart from it.");
    if (url.hasQuery() || url.hasFragment())
        return translate("Lerian", "The address may hold no \"?\" and no \"#\".");
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return translate("Lerian",
                         "Only https:// protects the token on its way. http:// is for this "
                         "computer alone.");
    return {};
}

Result<QString> normalUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (const QString problem = problemOf(url); !problem.isEmpty())
        return unsafe(problem);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1)
        url.setPath({});
    return url.toString(QUrl::FullyEncoded);
}

Result<QString> normalProduct(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9_-]{1,100}\\z"_s);
    const QString product = text.toLower();
    if (!pattern.match(product).hasMatch())
        return unsafe(translate(
            "Lerian", "A product name has up to 100 letters, digits, underscores and dashes."));
    return product;
}

Result<QString> normalMonth(const QString &text)
{
    if (!monthFrom(text))
        return unsafe(
            translate("Lerian", "The scope \"since\" is a month from 2000 on, such as 2025-01."));
    return text;
}

Result<QString> normalVariable(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    if (!pattern.match(text).hasMatch())
        return unsafe(
            translate("Lerian", "\"%1\" is no name of an environment variable.").arg(text));
    return text;
}

Result<QString> normalValue(const QString &base, const QString &key, const QString &value)
{
    const bool isNeighbour = std::ranges::any_of(
        neighbours, [&key](const Neighbour &neighbour) { return key == neighbour.key; });
    if (isNeighbour)
        return normalUrl(value.startsWith(u'/') ? base + value : value);
    if (key == scopeKey::product)
        return normalProduct(value);
    if (key == scopeKey::since)
        return normalMonth(value);
    if (key == scopeKey::reporterTokenEnv || key == scopeKey::matcherTokenEnv)
        return normalVariable(value);
    return unsafe(translate("Lerian", "Lerian has no scope \"%1\".").arg(key));
}

} // namespace

Result<EndpointIdentity> identityOf(const QString &url, const QMap<QString, QString> &scope)
{
    const auto base = normalUrl(url.trimmed());
    if (!base)
        return failure(base.error());
    EndpointIdentity identity{u"lerian"_s, *base, {}};
    for (auto it = scope.begin(); it != scope.end(); ++it) {
        const QString value = it.value().trimmed();
        if (value.isEmpty())
            continue; // a field left blank
        const auto normal = normalValue(*base, it.key(), value);
        if (!normal)
            return failure(normal.error());
        identity.scope.insert(it.key(), *normal);
    }
    return identity;
}

QUrl baseOf(const EndpointIdentity &endpoint, const QString &site)
{
    if (site.isEmpty())
        return QUrl(endpoint.url);
    const auto it = std::ranges::find_if(
        neighbours, [&site](const Neighbour &neighbour) { return site == neighbour.site; });
    return it == neighbours.end() ? QUrl() : QUrl(endpoint.scope.value(it->key));
}

} // namespace linchpin::lerian
