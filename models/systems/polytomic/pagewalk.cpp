// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/pagewalk.h"

namespace linchpin::polytomic {

QString cutGap()
{
    return translate(
               "Polytomic",
               "The list holds exactly %1 entries and no token for more: it may have been cut "
               "there.")
        .arg(pageSize);
}

bool isReadForAbsence(const SourceState &state)
{
    return state.status == CoverageStatus::Complete || state.reasons == QStringList(cutGap());
}

Walked<Connection> allConnections()
{
    return {[](const QString &token) { return request::page(List::Connections, token); },
            parseConnections, translate("Polytomic", "Reading connections")};
}

Walked<Connection> allCopiesOf(const Uuid &connection)
{
    return {[connection](const QString &token) { return request::sharedCopies(connection, token); },
            parseConnections, translate("Polytomic", "Reading shared copies")};
}

Walked<User> allUsers(List list)
{
    const auto ask = [list](const QString &token) { return request::page(list, token); };
    if (list == List::BulkSyncs)
        return {ask, parseBulkSyncs, translate("Polytomic", "Reading bulk syncs")};
    if (list == List::Models)
        return {ask, parseModels, translate("Polytomic", "Reading models")};
    return {ask, parseSyncs, translate("Polytomic", "Reading syncs")};
}

} // namespace linchpin::polytomic
