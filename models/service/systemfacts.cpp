// SPDX-License-Identifier: Apache-2.0
#include "models/service/systemfacts.h"

#include "models/systems/wayback.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linchpin {

QString systemName(const QString &word)
{
    const System *system = systemOf(word);
    return system ? system->info().name : word;
}

std::vector<SystemInfo> systemsOffered()
{
    std::vector<SystemInfo> infos;
    std::ranges::transform(allSystems(), std::back_inserter(infos),
                           [](const auto &system) { return system->info(); });
    return infos;
}

bool hasPlaces(const QString &system)
{
    const System *known = systemOf(system);
    return known && std::ranges::any_of(known->info().scopeFields, &ScopeField::isPlace);
}

QString placeOf(const EndpointIdentity &endpoint)
{
    QStringList places;
    if (const System *known = systemOf(endpoint.system))
        for (const ScopeField &field : known->info().scopeFields)
            if (field.isPlace)
                places.append(endpoint.scope.value(field.key));
    places.removeAll(QString());
    return places.join(QStringLiteral(", "));
}

std::vector<RestoreStep> stepsBackFrom(const Backup &backup)
{
    const System *known = systemOf(backup.plan.endpoint.system);
    return known ? wayBack(*known, backup) : std::vector<RestoreStep>();
}

Result<EndpointIdentity> endpointIdentity(const QString &system, const QString &url,
                                          const QMap<QString, QString> &scope)
{
    if (const System *known = systemOf(system))
        return known->identity(url, scope);
    return failure(
        {.kind = ApiError::Kind::Unsafe,
         .detail = QCoreApplication::translate("SystemFacts", "This system is not known.")});
}

} // namespace linchpin
