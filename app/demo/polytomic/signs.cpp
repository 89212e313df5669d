// SPDX-License-Identifier: Apache-2.0
// What happens in an organisation while somebody watches whether a connection is missed.
#include "app/demo/polytomic/signs.h"

#include "app/demo/polytomic/estates.h"
#include "app/demo/polytomic/routes.h"
#include "app/demo/signaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic::demo {

namespace {

bool uses(const BulkSync &sync, const QString &id)
{
    return sync.id == id || sync.source == id || sync.destination == id;
}

bool uses(const Sync &sync, const QString &id)
{
    return sync.id == id || sync.target == id || sync.dbtConnection == id;
}

/// Everything that uses it, or the one of that id. False: there is none.
template<typename Job>
bool forUsers(World &world, const QString &id, Job job)
{
    bool isAny = false;
    const auto run = [&](auto &rows) {
        for (auto &row : rows) {
            if (!uses(row, id))
                continue;
            isAny = true;
            job(row);
        }
    };
    run(world.estate.bulkSyncs);
    run(world.estate.syncs);
    return isAny;
}

bool ran(World &world, const QString &id, const QString &status)
{
    for (Connection &connection : world.estate.connections) {
        if (connection.id == id)
            connection.recentCalls += 5;
    }
    return forUsers(world, id, [&](auto &row) {
        row.past.insert(row.past.begin(), Run{stableId(u"run/%1"_s.arg(++world.runs)), status});
    });
}

bool pointHere(World &world, const QString &id)
{
    BulkSync made;
    made.id = stableId(u"newcomer/%1"_s.arg(++world.runs));
    made.name = u"Newcomer"_s;
    made.source = id;
    made.destination = id;
    world.estate.bulkSyncs.insert(world.estate.bulkSyncs.begin(), made);
    return true;
}

bool pointAway(World &world, const QString &id)
{
    const auto other =
        std::ranges::find_if(world.estate.connections, [&id](const Connection &connection) {
            return connection.id != id && connection.parent.isEmpty();
        });
    if (other == world.estate.connections.end())
        return false;
    for (BulkSync &sync : world.estate.bulkSyncs) {
        if (!uses(sync, id))
            continue;
        for (QString *end : {&sync.source, &sync.destination}) {
            if (*end == id)
                *end = other->id;
        }
        return true;
    }
    return false;
}

} // namespace

QStringList signActions()
{
    return sign::names(
        {sign::switchOn, sign::pointHere, sign::pointAway, sign::failRun, sign::call});
}

bool actSign(World &world, const QString &action)
{
    const SignAction asked = SignAction::parse(action);
    if (asked.id.isEmpty())
        return false;
    if (asked.what == sign::switchOn)
        return forUsers(world, asked.id, [](auto &row) { row.isActive = true; });
    if (asked.what == sign::pointHere)
        return pointHere(world, asked.id);
    if (asked.what == sign::pointAway)
        return pointAway(world, asked.id);
    if (asked.what == sign::failRun)
        return ran(world, asked.id, u"failed"_s);
    return asked.what == sign::call && ran(world, asked.id, u"completed"_s);
}

} // namespace linchpin::polytomic::demo
