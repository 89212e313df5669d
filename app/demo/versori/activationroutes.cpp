// SPDX-License-Identifier: Apache-2.0
#include "app/demo/jsontext.h"
#include "app/demo/versori/answers.h"
#include "app/demo/versori/ids.h"
#include "app/demo/versori/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori::demo {

namespace {

/// The activation of the environment's static user holds what is linked; only asked for it shows.
QByteArray staticActivation(const Estate &estate, const Environment &environment)
{
    Activation made{.id = stableId(u"static-activation/"_s + environment.id),
                    .environment = environment.id,
                    .user = stableId(u"static-user/"_s + environment.id)};
    for (const Slot &slot : environment.templates) {
        if (!slot.connection.isEmpty())
            made.fillings.insert(slot.id, slot.connection);
    }
    return text(estate, made, true);
}

HttpResponse list(World &world, const RoutedRequest &request)
{
    const Environment *environment = world.estate.environment(idAt(request, 1));
    if (!environment)
        return notFound(u"environment"_s);
    QByteArrayList items;
    for (const Activation &activation : world.estate.activations) {
        if (activation.environment == environment->id)
            items.append(text(world.estate, activation, true));
    }
    if (request.value(u"static"_s) == u"true"_s)
        items.append(staticActivation(world.estate, *environment));
    return json(arrayText(world.estate.unknowns, items));
}

Activation *activationIn(World &world, const RoutedRequest &request)
{
    Activation *activation = world.estate.activation(idAt(request, 2));
    return activation && activation->environment == idAt(request, 1) ? activation : nullptr;
}

HttpResponse get(World &world, const RoutedRequest &request)
{
    const Activation *activation = activationIn(world, request);
    return activation ? json(text(world.estate, *activation, false)) : notFound(u"activation"_s);
}

HttpResponse remove(World &world, const RoutedRequest &request)
{
    const Activation *activation = activationIn(world, request);
    if (!activation)
        return notFound(u"activation"_s);
    if (!world.estate.mayEndActivations)
        return errorAnswer(403, u"forbidden"_s, u"this token may not manage end users"_s);
    std::erase_if(world.estate.activations,
                  [id = activation->id](const Activation &row) { return row.id == id; });
    ++world.changes;
    return emptyAnswer(204);
}

HttpResponse filling(World &world, const RoutedRequest &request)
{
    const Activation *activation = world.estate.activation(idAt(request, 2));
    const QString slot = idAt(request, 1);
    const Connection *connection = activation && !world.estate.unknowns.fillingsUnknown
        ? world.estate.connection(activation->fillings.value(slot))
        : nullptr;
    return connection ? json(text(*connection, slot)) : notFound(u"connection"_s);
}

/// The slots and connections of a new activation, or why there is none.
std::optional<HttpResponse> fill(World &world, const QJsonObject &body, Activation &made)
{
    const Environment *environment = world.estate.environment(made.environment);
    const QJsonArray pairs = body.value("connections"_L1).toArray();
    for (const QJsonValue &pair : pairs) {
        const auto slot = readId(pair["connectionTemplateId"_L1].toString());
        const auto connection = readId(pair["existingConnectionId"_L1].toString());
        const bool isSlot = slot
            && std::ranges::find(environment->templates, *slot, &Slot::id)
                != environment->templates.end();
        if (!isSlot || !connection || !world.estate.connection(*connection))
            return errorAnswer(400, u"invalid connections"_s,
                               u"no such slot or connection in this environment"_s);
        made.fillings.insert(*slot, *connection);
    }
    return std::nullopt;
}

HttpResponse create(World &world, const RoutedRequest &request)
{
    Estate &estate = world.estate;
    const QJsonObject body = QJsonDocument::fromJson(request.request->body).object();
    const EndUser *user = estate.userByExternalId(body.value("userId"_L1).toString());
    Activation made;
    made.environment = readId(body.value("environmentId"_L1).toString()).value_or(QString());
    if (!user || !estate.environment(made.environment))
        return errorAnswer(400, u"userId and environmentId are required"_s);
    made.user = user->id;
    if (std::ranges::any_of(estate.activations, [&made](const Activation &row) {
            return row.user == made.user && row.environment == made.environment;
        }))
        return errorAnswer(409, u"the user is already activated"_s);
    if (const auto refused = fill(world, body, made))
        return *refused;
    if (const auto members = jsontext::Members::of(request.request->body))
        made.variables = members->raw("dynamicVariables").value_or(QByteArray());
    made.id = stableId(u"made/%1"_s.arg(++world.created));
    estate.activations.push_back(made);
    ++world.changes;
    return json(text(estate, made, false));
}

HttpResponse users(const World &world, const RoutedRequest &request)
{
    if (!world.estate.maySeeUsers)
        return errorAnswer(403, u"forbidden"_s);
    QByteArrayList items;
    for (const EndUser &user : world.estate.users)
        items.append(text(user));
    return envelope(world, request, "users", items);
}

} // namespace

void addActivationRoutes(Router &router, World &world)
{
    const QString one = u"/o/*/environments/*/activations/*"_s;
    router.add("GET", u"/o/*/environments/*/activations"_s,
               [&world](const RoutedRequest &request) { return list(world, request); });
    router.add("GET", one, [&world](const RoutedRequest &request) { return get(world, request); });
    router.add("DELETE", one,
               [&world](const RoutedRequest &request) { return remove(world, request); });
    router.add("POST", u"/o/*/activations"_s,
               [&world](const RoutedRequest &request) { return create(world, request); });
    router.add("GET", u"/o/*/environment-systems/*/activations/*"_s,
               [&world](const RoutedRequest &request) { return filling(world, request); });
    router.add("GET", u"/o/*/users"_s,
               [&world](const RoutedRequest &request) { return users(world, request); });
}

} // namespace linchpin::versori::demo
