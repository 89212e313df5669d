// SPDX-License-Identifier: Apache-2.0
// Paths next to those a client of connections needs. Nothing of ours may ever come here; what
// happens if it does is what the real server does.
#include "app/demo/versori/answers.h"
#include "app/demo/versori/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

/// A POST to an environment deletes it.
HttpResponse deleteEnvironment(World &world, const RoutedRequest &request)
{
    const QString id = idAt(request, 2);
    if (!world.estate.environment(id))
        return notFound(u"environment"_s);
    for (Project &project : world.estate.projects)
        std::erase_if(project.environments, [&id](const Environment &one) { return one.id == id; });
    std::erase_if(world.estate.activations,
                  [&id](const Activation &one) { return one.environment == id; });
    ++world.changes;
    return emptyAnswer(204);
}

HttpResponse deleteUser(World &world, const RoutedRequest &request)
{
    const QString id = idAt(request, 1);
    std::erase_if(world.estate.users, [&id](const EndUser &one) { return one.id == id; });
    std::erase_if(world.estate.activations,
                  [&id](const Activation &one) { return one.user == id; });
    ++world.changes;
    return emptyAnswer(204);
}

HttpResponse suspend(World &world, const RoutedRequest &request)
{
    for (Project &project : world.estate.projects) {
        for (Environment &one : project.environments) {
            if (project.id == idAt(request, 1) && one.name == request.value(u"environment"_s))
                one.status = u"suspended"_s;
        }
    }
    ++world.changes;
    return json("{}");
}

} // namespace

void addNeighbourRoutes(Router &router, World &world)
{
    router.add("POST", u"/o/*/projects/*/environments/*"_s, [&world](const RoutedRequest &request) {
        return deleteEnvironment(world, request);
    });
    router.add("DELETE", u"/o/*/users/*"_s,
               [&world](const RoutedRequest &request) { return deleteUser(world, request); });
    router.add("POST", u"/o/*/projects/*/suspend"_s,
               [&world](const RoutedRequest &request) { return suspend(world, request); });
}

} // namespace linchpin::versori::demo
