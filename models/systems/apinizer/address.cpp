// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/address.h"

#include "models/systems/siteaddress.h"
#include "models/systems/translate.h"
#include "models/wire/path.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

QString problemOf(const QMap<QString, QString> &scope)
{
    for (auto it = scope.begin(); it != scope.end(); ++it) {
        if (it.key() != "project"_L1)
            return translate("Apinizer", "Apinizer has no scope \"%1\".").arg(it.key());
    }
    const QString project = scope.value(u"project"_s);
    if (project.trimmed().isEmpty())
        return translate("Apinizer", "Apinizer needs a project: its connections live in one.");
    if (!joinPath({project}))
        return translate("Apinizer", "This cannot be the name of a project.");
    return {};
}

/// The vendor's pages write the address with it.
void dropApiWord(QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    if (path.endsWith("/apiops"_L1)) {
        path.chop(7);
        url.setPath(path, QUrl::StrictMode);
    }
}

} // namespace

Result<EndpointIdentity> identityOf(const QString &text, const QMap<QString, QString> &scope)
{
    if (const QString problem = problemOf(scope); !problem.isEmpty())
        return failure({.kind = ApiError::Kind::Unsafe, .detail = problem});
    const auto address = siteAddress(text, u"https://manager.example.com"_s);
    if (!address)
        return failure(address.error());
    QUrl url(*address);
    dropApiWord(url);
    return EndpointIdentity{u"apinizer"_s, url.toString(QUrl::FullyEncoded), scope};
}

} // namespace linchpin::apinizer
