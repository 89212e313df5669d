// SPDX-License-Identifier: Apache-2.0
// What happens in an organisation while somebody watches whether a connection is missed.
#include "app/demo/versori/signs.h"

#include "app/demo/signaction.h"
#include "app/demo/versori/ids.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

/// The slots that the connection filled in the beginning.
QStringList slotsOf(const Estate &original, const QString &connection)
{
    QStringList ids;
    for (const Project &project : original.projects)
        for (const Environment &environment : project.environments)
            for (const Slot &slot : environment.templates)
                if (slot.connection == connection)
                    ids.append(slot.id);
    return ids;
}

bool fill(Estate &estate, const QStringList &slotIds, const QString &connection)
{
    for (const QString &id : slotIds) {
        if (Slot *slot = estate.slot(id))
            slot->connection = connection;
    }
    return !slotIds.isEmpty();
}

bool pointHere(Estate &estate, const QString &connection)
{
    for (Project &project : estate.projects) {
        for (Environment &environment : project.environments) {
            const Connection *filling = estate.connection(connection);
            environment.templates.push_back(
                {.id = stableId(u"newcomer/%1"_s.arg(environment.templates.size())),
                 .systemId = filling ? filling->systemId : QString(),
                 .name = u"newcomer"_s,
                 .connection = connection});
            return true;
        }
    }
    return false;
}

/// Somebody makes a connection of the same system and fills the slots with that one.
bool pointAway(Estate &estate, const QStringList &slotIds, const QString &connection)
{
    Connection made;
    made.id = stableId(u"elsewhere"_s);
    made.name = u"elsewhere"_s;
    made.systemId = estate.connection(connection)->systemId;
    if (!estate.connection(made.id))
        estate.connections.push_back(made);
    return fill(estate, slotIds, made.id);
}

bool fail(Estate &estate, const QStringList &slotIds)
{
    for (Project &project : estate.projects)
        for (Environment &environment : project.environments)
            for (const Slot &slot : environment.templates)
                if (slotIds.contains(slot.id))
                    environment.status = u"error"_s;
    return !slotIds.isEmpty();
}

} // namespace

QStringList signActions()
{
    return sign::names({sign::switchOn, sign::pointHere, sign::pointAway, sign::failRun});
}

bool actSign(World &world, const Estate &original, const QString &action)
{
    const SignAction asked = SignAction::parse(action);
    if (!world.estate.connection(asked.id))
        return false;
    const QStringList slotIds = slotsOf(original, asked.id);
    if (asked.what == sign::switchOn)
        return fill(world.estate, slotIds, asked.id);
    if (asked.what == sign::pointHere)
        return pointHere(world.estate, asked.id);
    if (asked.what == sign::pointAway)
        return pointAway(world.estate, slotIds, asked.id);
    return asked.what == sign::failRun && fail(world.estate, slotIds);
}

} // namespace linchpin::versori::demo
