// SPDX-License-Identifier: Apache-2.0
// What changes Fetcher's connections, in the order of the server's own checks.
#include "app/demo/lerian/answers.h"
#include "app/demo/lerian/policy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::lerian::demo {

namespace {

constexpr qint64 nanosecondTail = 123456; ///< only answers to a change show it

HttpResponse badBody()
{
    return fetError(400, "FET-0001", "Bad Request", u"the body is empty or cannot be read"_s);
}

HttpResponse missing(const char *field, const QString &why)
{
    return fetError(400, "FET-0402", "Missing Fields in Request", u"the record is not valid"_s,
                    jsontext::Object().add(field, jsontext::string(why)).text());
}

HttpResponse nameTaken()
{
    return fetError(409, "FET-1002", "Entity Conflict", u"configName is already used"_s);
}

/// Counts by name: jobs of an earlier connection of that name too, never those of an earlier name.
/// Every look brings the jobs nearer to their end.
std::optional<HttpResponse> gate(World &world, const QString &configName)
{
    if (!isLegalName(configName) && !world.estate.storesAnyName)
        return fetError(500, "FET-0002", "Internal Server Error", u"unexpected error"_s);
    bool isBusy = false;
    for (Job &job : world.estate.jobs) {
        const bool isActive = job.status == "pending"_L1 || job.status == "processing"_L1;
        if (!isActive || !job.configNames.contains(configName))
            continue;
        isBusy = true;
        if (job.asksLeft > 0 && --job.asksLeft == 0)
            job.status = u"completed"_s;
    }
    return isBusy ? std::optional(jobsActive()) : std::nullopt;
}

/// Members that are absent or null change nothing; those the server does not know do not count.
struct Patch
{
    std::optional<QString> configName;
    std::optional<QString> host;
    std::optional<QString> password;
    bool isEmpty = true;

    explicit Patch(const jsontext::Members &body)
    {
        configName = text(body, "configName");
        host = text(body, "host");
        password = text(body, "password");
    }

private:
    std::optional<QString> text(const jsontext::Members &body, QByteArrayView name)
    {
        const auto raw = body.raw(name);
        const auto value = raw ? jsontext::toString(*raw) : std::nullopt;
        isEmpty = isEmpty && !value;
        return value;
    }
};

std::optional<HttpResponse> tagProblem(const Patch &patch)
{
    if (!patch.configName)
        return std::nullopt;
    const bool isFitting = patch.configName->size() >= 3 && patch.configName->size() <= 100;
    return isFitting ? std::nullopt
                     : std::optional(fetError(400, "FET-0001", "Bad Request", u"invalid values"_s,
                                              "{\"configName\":\"3 to 100 characters\"}"));
}

std::optional<HttpResponse> recordProblem(const Estate &estate, const Connection &changed)
{
    if (!changed.productName)
        return missing("product_name", u"required"_s);
    if (!estate.storesAnyName && !isLegalName(changed.configName))
        return missing("config_name", u"only letters, digits, _ and -"_s);
    const Connection *holder = estate.findByName(changed.configName);
    return holder && holder->id != changed.id ? std::optional(nameTaken()) : std::nullopt;
}

/// Matcher keeps a copy of the name and brings it up to date when it gets round to it.
void followRename(Estate &estate, const QString &from, const QString &to)
{
    for (MatcherConnection &one : estate.matcherConnections) {
        if (estate.matcherFollowsRenames && one.configName == from)
            one.configName = to;
    }
}

HttpResponse write(World &world, Connection &stored, const Connection &changed)
{
    if (stored.configName != changed.configName) {
        world.lastRetired = stored.configName;
        followRename(world.estate, stored.configName, changed.configName);
    }
    stored = changed;
    stored.updatedAt = world.now();
    ++world.changes;
    QByteArray text = shown(stored);
    const QByteArray time = timeText(stored.updatedAt);
    const qsizetype at = text.lastIndexOf("\"updatedAt\":\"" + time);
    const QByteArray precise = time.chopped(1) + (time.contains('.') ? "" : ".000")
        + QByteArray::number(nanosecondTail) + 'Z';
    return json(at < 0 ? text : text.replace(at + 13, time.size(), precise));
}

HttpResponse patch(World &world, const RoutedRequest &routed)
{
    const auto id = parsedId(routed.open.constFirst());
    if (!id)
        return fetError(400, "FET-0404", "Invalid Path Parameter", u"invalid connection id"_s);
    const auto body = jsontext::Members::of(routed.request->body);
    if (!body || !routed.request->contentType.startsWith("application/json"))
        return badBody();
    const Patch asked(*body);
    if (asked.isEmpty)
        return badBody();
    if (const auto problem = tagProblem(asked))
        return *problem;
    Connection *stored = world.estate.find(*id);
    if (!stored || stored->isInternal)
        return notFound();
    if (const auto refusal = gate(world, stored->configName))
        return *refusal;
    Connection changed = *stored;
    changed.configName = asked.configName.value_or(changed.configName);
    changed.host = asked.host.value_or(changed.host);
    changed.password = asked.password.value_or(changed.password); // an empty one is stored too
    if (const auto problem = recordProblem(world.estate, changed))
        return *problem;
    return write(world, *stored, changed);
}

/// The text of a new record is held against the same rules as a changed one.
HttpResponse create(World &world, const RoutedRequest &routed)
{
    const QString product =
        QString::fromLatin1(header(*routed.request, "x-product-name")).toLower();
    const QJsonObject body = QJsonDocument::fromJson(routed.request->body).object();
    if (product.isEmpty())
        return fetError(400, "FET-0403", "Invalid Header", u"X-Product-Name is required"_s);
    if (body.isEmpty() || !routed.request->contentType.startsWith("application/json"))
        return badBody();
    const auto text = [&body](QLatin1StringView name) { return body.value(name).toString(); };
    for (const char *required :
         {"configName", "type", "host", "databaseName", "userName", "password"}) {
        if (text(QLatin1StringView(required)).isEmpty())
            return missing(required, u"required"_s);
    }
    Connection made{.id = QUuid::createUuidV5(QUuid(), u"made/%1"_s.arg(++world.changes)),
                    .configName = text("configName"_L1),
                    .productName = product,
                    .type = text("type"_L1),
                    .host = text("host"_L1),
                    .port = body.value("port"_L1).toInt(),
                    .databaseName = text("databaseName"_L1),
                    .userName = text("userName"_L1),
                    .password = text("password"_L1)};
    made.sslMode = body["ssl"_L1]["mode"_L1].toString();
    if (!made.sslMode.isEmpty() && body["ssl"_L1]["ca"_L1].toString().isEmpty())
        return missing("ssl.ca", u"required"_s);
    if (body.contains("metadata"_L1))
        made.metadata =
            QJsonDocument(body.value("metadata"_L1).toObject()).toJson(QJsonDocument::Compact);
    if (const auto problem = recordProblem(world.estate, made))
        return *problem;
    made.createdAt = made.updatedAt = world.now();
    world.estate.connections.push_back(made);
    HttpResponse answer = json(shown(made));
    answer.status = 201;
    return answer;
}

HttpResponse remove(World &world, const RoutedRequest &routed)
{
    const auto id = parsedId(routed.open.constFirst());
    if (!id)
        return fetError(400, "FET-0404", "Invalid Path Parameter", u"invalid connection id"_s);
    Connection *stored = world.estate.find(*id);
    if (!stored || stored->isInternal)
        return notFound();
    if (const auto refusal = gate(world, stored->configName))
        return *refusal;
    stored->isDeleted = true;
    stored->updatedAt = world.now();
    ++world.changes;
    return {204, {}, {}};
}

HttpResponse assign(World &world, const RoutedRequest &routed)
{
    const auto id = parsedId(routed.open.constFirst());
    Connection *stored = id ? world.estate.find(*id) : nullptr;
    const QString product =
        QString::fromLatin1(header(*routed.request, "x-product-name")).toLower();
    if (product.isEmpty())
        return fetError(400, "FET-0403", "Invalid Header", u"X-Product-Name is required"_s);
    if (!stored || stored->isInternal)
        return notFound();
    if (stored->productName)
        return fetError(409, "FET-1015", "Already Assigned", u"the connection has a product"_s);
    stored->productName = product;
    stored->updatedAt = world.now();
    ++world.changes;
    return json(shown(*stored));
}

} // namespace

void addFetcherChanges(Router &router, World &world)
{
    const QString one = u"/v1/management/connections/*"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "POST", u"/v1/management/connections"_s,
        [&world](Routed routed) { return create(world, routed); }, SignedIn);
    router.add(
        "PATCH", one, [&world](Routed routed) { return patch(world, routed); }, SignedIn);
    router.add(
        "DELETE", one, [&world](Routed routed) { return remove(world, routed); }, SignedIn);
    router.add(
        "POST", one + u"/assign"_s, [&world](Routed routed) { return assign(world, routed); },
        SignedIn);
}

} // namespace linchpin::lerian::demo
