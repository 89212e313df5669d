// SPDX-License-Identifier: Apache-2.0
#include "app/demo/polytomic/estates.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

QString stableId(const QString &name)
{
    static const QUuid space(u"3d1f9f62-6a55-4d0e-b7a4-5e0f71c2a9b4"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

Estate largeEstate(int connections, int usersEach)
{
    Estate estate;
    for (int i = 0; i < connections; ++i) {
        const QString number = QString::number(i).rightJustified(6, u'0');
        Connection connection;
        connection.id = stableId(u"large/connection/"_s + number);
        connection.name = u"Connection "_s + number;
        connection.configuration =
            "{\"host\":\"db\",\"password\":\"CANARY-large-" + number.toLatin1() + "\"}";
        for (int j = 0; j < usersEach; ++j) {
            BulkSync sync;
            sync.id = stableId(u"large/bulk/%1/%2"_s.arg(number).arg(j));
            sync.name = u"Bulk sync %1/%2"_s.arg(number).arg(j);
            sync.source =
                stableId(u"large/connection/"_s + QString::number(0).rightJustified(6, u'0'));
            sync.destination = connection.id;
            estate.bulkSyncs.push_back(sync);
        }
        estate.connections.push_back(connection);
    }
    return estate;
}

std::optional<Estate> namedEstate(const QString &name, int connections, int usersEach)
{
    if (name.isEmpty() || name == "standard"_L1)
        return standardEstate();
    if (name == "empty"_L1)
        return Estate();
    if (name == "large"_L1)
        return largeEstate(connections, usersEach);
    return std::nullopt;
}

QStringList estateNames()
{
    return {u"standard"_s, u"empty"_s, u"large"_s};
}

} // namespace linchpin::polytomic::demo
