// SPDX-License-Identifier: Apache-2.0
#include "models/service/endpointjson.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

QJsonObject toJson(const EndpointAccess &access)
{
    QJsonObject scope;
    for (auto it = access.identity.scope.begin(); it != access.identity.scope.end(); ++it)
        scope.insert(it.key(), it.value());
    return {{u"name"_s, access.name},
            {u"system"_s, access.identity.system},
            {u"url"_s, access.identity.url},
            {u"scope"_s, scope},
            {u"caFile"_s, access.caFile},
            {u"proxyUrl"_s, access.proxyUrl},
            {u"timeoutSeconds"_s, static_cast<qint64>(access.timeout.count())},
            {u"maxInFlight"_s, access.maxInFlight}};
}

Result<EndpointAccess> accessFromJson(const QJsonObject &json)
{
    EndpointAccess access;
    access.name = json.value(u"name"_s).toString();
    access.identity.system = json.value(u"system"_s).toString();
    access.identity.url = json.value(u"url"_s).toString();
    if (access.identity.system.isEmpty() || access.identity.url.isEmpty()) {
        return failure(
            {ApiError::Kind::Malformed, 0,
             QCoreApplication::translate(
                 "EndpointAccess", "The journal does not say which endpoint the run belongs to.")});
    }
    const QJsonObject scope = json.value(u"scope"_s).toObject();
    for (auto it = scope.begin(); it != scope.end(); ++it)
        access.identity.scope.insert(it.key(), it.value().toString());
    access.caFile = json.value(u"caFile"_s).toString();
    access.proxyUrl = json.value(u"proxyUrl"_s).toString();
    access.timeout =
        std::chrono::seconds(qBound(1, json.value(u"timeoutSeconds"_s).toInt(30), 3600));
    access.maxInFlight = qBound(1, json.value(u"maxInFlight"_s).toInt(6), 64);
    return access;
}

} // namespace linchpin
