// SPDX-License-Identifier: Apache-2.0
#include "app/demo/jsontext.h"
#include "app/demo/versori/answers.h"
#include "app/demo/versori/ids.h"
#include "app/demo/versori/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

/// The environment of a query, if it is one of the project in the path.
const Environment *environmentIn(World &world, const RoutedRequest &request)
{
    const auto project = std::ranges::find(world.estate.projects, idAt(request, 1), &Project::id);
    const auto id = readId(request.value(u"env_id"_s).value_or(QString()));
    if (project == world.estate.projects.end() || !id)
        return nullptr;
    const auto it = std::ranges::find(project->environments, *id, &Environment::id);
    return it == project->environments.end() ? nullptr : &*it;
}

HttpResponse projects(const World &world)
{
    QByteArrayList items;
    for (const Project &project : world.estate.projects)
        items.append(text(project));
    return json("{\"projects\":" + arrayText({}, items) + '}');
}

HttpResponse connectionTemplates(World &world, const RoutedRequest &request)
{
    const Environment *environment = environmentIn(world, request);
    if (!environment)
        return notFound(u"project"_s);
    QByteArrayList items;
    for (const Slot &slot : environment->templates)
        items.append(text(slot));
    return envelope(world, request, "items", items);
}

HttpResponse staticConnections(World &world, const RoutedRequest &request)
{
    const Environment *environment = environmentIn(world, request);
    if (!environment)
        return notFound(u"project"_s);
    QByteArrayList items;
    for (const Slot &slot : environment->templates) {
        const Connection *connection = world.estate.connection(slot.connection);
        if (!connection)
            continue;
        const QString origin =
            world.estate.unknowns.originInLinks ? connection->madeForSlot : slot.id;
        items.append(text(*connection, slot.isUnnamed ? QString() : origin));
    }
    return envelope(world, request, "items", items);
}

} // namespace

QString idAt(const RoutedRequest &request, int index)
{
    return readId(request.open.value(index)).value_or(QString());
}

HttpResponse envelope(const World &world, const RoutedRequest &request, const char *member,
                      const QByteArrayList &items)
{
    const Unknowns &unknowns = world.estate.unknowns;
    const qsizetype rows = unknowns.envelopeRows > 0 ? unknowns.envelopeRows : items.size();
    const QString after =
        unknowns.ignoresAfter ? QString() : request.value(u"after"_s).value_or(QString());
    return pageAnswer(unknowns, member, items, after, rows);
}

void addProjectRoutes(Router &router, World &world)
{
    router.add("GET", u"/o/*/projects"_s,
               [&world](const RoutedRequest &) { return projects(world); });
    router.add(
        "GET", u"/o/*/projects/*/connection-templates"_s,
        [&world](const RoutedRequest &request) { return connectionTemplates(world, request); });
    router.add("GET", u"/o/*/projects/*/connections"_s, [&world](const RoutedRequest &request) {
        return staticConnections(world, request);
    });
}

} // namespace linchpin::versori::demo
