// SPDX-License-Identifier: Apache-2.0
// What happens to a site while somebody watches whether a connection is missed.
#include "app/demo/umbraco/signs.h"
#include "app/demo/signaction.h"
#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/saving.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

std::vector<Profile> profilesOf(const Estate &estate, const QUuid &id)
{
    std::vector<Profile> all;
    for (const Profile &profile : estate.profiles.rows()) {
        if (profile.id == id || profile.connectionId == id)
            all.push_back(profile);
    }
    return all;
}

bool switchOn(World &world, const QUuid &id)
{
    const Connection *connection = world.estate.connections.find(id);
    if (!connection)
        return false;
    Connection changed = *connection;
    changed.isActive = true;
    return save(world, changed);
}

bool pointHere(World &world, const QUuid &id)
{
    Profile made;
    made.id = newId(world);
    made.alias = made.name = u"newcomer-%1"_s.arg(world.created);
    made.connectionId = id;
    made.modelProviderId = u"openai"_s;
    made.modelId = u"gpt"_s;
    made.settings = R"({"$type":"chat"})";
    return save(world, made);
}

bool pointAway(World &world, const QUuid &id)
{
    const std::vector<Profile> profiles = profilesOf(world.estate, id);
    for (const Profile &profile : profiles) {
        for (const Connection &other : world.estate.connections.rows()) {
            if (other.id == id || other.id == profile.connectionId)
                continue;
            Profile changed = profile;
            changed.connectionId = other.id;
            return save(world, changed);
        }
    }
    return false;
}

bool called(World &world, const QUuid &id, const QString &status)
{
    const std::vector<Profile> profiles = profilesOf(world.estate, id);
    for (const Profile &profile : profiles)
        world.estate.audit.push_back({.id = newId(world),
                                      .profileId = profile.id,
                                      .profileAlias = profile.alias,
                                      .providerId = profile.modelProviderId,
                                      .modelId = profile.modelId,
                                      .startTime = world.now(),
                                      .status = status});
    return !profiles.empty();
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
    const QUuid id(asked.id);
    if (id.isNull())
        return false;
    if (asked.what == sign::switchOn)
        return switchOn(world, id);
    if (asked.what == sign::pointHere)
        return pointHere(world, id);
    if (asked.what == sign::pointAway)
        return pointAway(world, id);
    if (asked.what == sign::failRun)
        return called(world, id, u"Failed"_s);
    return asked.what == sign::call && called(world, id, u"Succeeded"_s);
}

} // namespace linchpin::umbraco::demo
