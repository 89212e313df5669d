// SPDX-License-Identifier: Apache-2.0
#include "models/systems/siteaddress.h"

#include "models/systems/translate.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {

namespace {

bool isThisComputer(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    const auto isByte = [](const QString &part) {
        bool isNumber = false;
        return part.toUInt(&isNumber) < 256 && isNumber;
    };
    return parts.size() == 4 && parts.first() == "127"_L1 && std::ranges::all_of(parts, isByte);
}

/// Why it cannot be an address; empty if it can.
QString problemOf(const QUrl &url, const QString &example)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return translate("Systems", "This is no address. It looks like %1.").arg(example);
    const bool isPlain = url.scheme() == "http"_L1;
    if (!isPlain && url.scheme() != "https"_L1)
        return translate("Systems", "The address has to begin with https://.");
    if (!url.userInfo().isEmpty())
        return translate("Systems",
                         "The address may hold no user name or password; sign-in is set apart "
                         "from it.");
    if (url.hasQuery() || url.hasFragment())
        return translate("Systems", "The address may hold no \"?\" and no \"#\".");
    if (isPlain && !isThisComputer(url.host()))
        return translate("Systems",
                         "Only https:// protects the sign-in on its way. http:// is for this "
                         "computer alone.");
    return {};
}

} // namespace

Result<QString> siteAddress(const QString &text, const QString &example)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (const QString problem = problemOf(url, example); !problem.isEmpty())
        return failure({.kind = ApiError::Kind::Unsafe, .detail = problem});
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1)
        url.setPath({});
    return url.toString(QUrl::FullyEncoded);
}

} // namespace linchpin
