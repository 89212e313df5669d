// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/lerian/listed.h"

#include "app/demo/lerian/estates.h"

using namespace Qt::StringLiterals;

namespace linchpin::test {

Listed listed(const EndpointIdentity &endpoint, const World &world, unsigned seed)
{
    std::mt19937 chance(seed);
    const auto conversation = lerianSystem()->list(endpoint);
    Listed listed;
    listed.driven = drive(*conversation, world, &chance);
    listed.list = conversation->result();
    listed.handedOut = conversation->takeRows().size();
    return listed;
}

EndpointIdentity since(const QString &month)
{
    return lerianSystem()->identity(u"https://f.example"_s, {{u"since"_s, month}}).value();
}

lerian::demo::Estate manyConnections(int count, int sameMoment)
{
    lerian::demo::Estate estate;
    const qint64 first = QDateTime(QDate(2026, 4, 10), QTime(), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        lerian::demo::Connection one;
        one.configName = u"c_%1"_s.arg(i);
        one.id = lerian::demo::stableId(one.configName);
        one.createdAt = one.updatedAt = first + i / sameMoment;
        estate.connections.push_back(one);
    }
    return estate;
}

} // namespace linchpin::test
