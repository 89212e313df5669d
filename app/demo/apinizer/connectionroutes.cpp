// SPDX-License-Identifier: Apache-2.0
#include "app/demo/apinizer/answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer::demo {

namespace {

QString missingText(const QString &name)
{
    return u"Connection (name: %1) was not found!"_s.arg(name);
}

/// PUT and DELETE answer 400 in both dialects, GET does not.
HttpResponse missing(const Estate &estate, const QString &name, bool isRead)
{
    return isRead ? notFound(estate, missingText(name))
                  : refusal(estate, 400, "bad_request", missingText(name));
}

std::optional<QByteArray> shownSecret(const Estate &estate, const Connection &row,
                                      const QByteArray &raw)
{
    if (raw == "null")
        return raw;
    switch (estate.secrets) {
    case SecretsShown::AsDocumented: return row.type == "email"_L1 ? raw : QByteArray("null");
    case SecretsShown::Full: return raw;
    case SecretsShown::Null: return "null";
    case SecretsShown::Stars: return "\"********\"";
    case SecretsShown::Absent: return std::nullopt;
    }
    return raw;
}

QByteArray objectOf(const Estate &estate, const Connection &row, bool isList)
{
    QByteArray text =
        "{\"type\":" + jsontext::string(row.type) + ",\"name\":" + jsontext::string(row.name);
    const QByteArrayList secrets = secretFields(row.type);
    for (const auto &[name, raw] : row.members) {
        std::optional<QByteArray> shown = raw;
        if (secrets.contains(name))
            shown = isList ? QByteArray("null") : shownSecret(estate, row, raw);
        if (shown)
            text += ',' + jsontext::string(QString::fromUtf8(name)) + ": " + *shown;
    }
    if (estate.showsProjectName)
        text += ",\"projectName\":" + jsontext::string(row.project);
    return text + '}';
}

HttpResponse listOf(const Estate &estate, const RoutedRequest &request, const QString &project)
{
    const auto type = request.value(u"type"_s);
    if (!type || type->isEmpty())
        return refusal(estate, 400, "bad_request", u"Connection type parameter is required!"_s);
    QByteArrayList rows;
    for (const Connection &row : estate.connections) {
        if ((row.project == project || row.project == "admin"_L1) && row.type == *type)
            rows.append(objectOf(estate, row, true));
    }
    return list(estate.speaksB, rows);
}

HttpResponse get(const Estate &estate, const RoutedRequest &request, const QString &project)
{
    const Connection *row = estate.find(project, openPart(request, 1));
    if (!row)
        return missing(estate, openPart(request, 1), true);
    return list(estate.speaksB, {objectOf(estate, *row, false)});
}

struct Row
{
    Pod pod;
    bool isDone;
};

QByteArray rowText(DeployShape shape, const Row &row)
{
    const QByteArray flag = ",\"success\":" + jsontext::boolean(row.isDone);
    const QByteArray says = row.isDone ? "\"ok\"" : "\"Connection refused\"";
    if (shape != DeployShape::Recursive)
        return "{\"environmentName\":" + jsontext::string(row.pod.environment) + flag
            + ",\"message\":" + says + '}';
    return "{\"envName\":" + jsontext::string(row.pod.environment) + ",\"podName\":"
        + jsontext::string(row.pod.name) + ",\"podIp\":" + jsontext::string(row.pod.ip) + flag
        + ",\"detail\":" + says + ",\"responseTime\":212}";
}

/// The manager stored it; how it arrived at the pods. The last pod is the one that fails.
HttpResponse stored(const Estate &estate, bool deploys, bool hasStalePod)
{
    const QByteArray flag = estate.speaksB ? "{\"status\":\"SUCCESS\"" : "{\"success\":true";
    if (!deploys)
        return json(flag + '}');
    QByteArrayList rows;
    for (std::size_t i = 0; i < estate.pods.size(); ++i)
        rows.append(rowText(estate.deployShape,
                            {estate.pods[i], !hasStalePod || i + 1 < estate.pods.size()}));
    QByteArray result = ",\"deploymentResult\":{\"success\":" + jsontext::boolean(!hasStalePod);
    switch (estate.deployShape) {
    case DeployShape::FlagOnly: break;
    case DeployShape::ByEnvironment:
        result += ",\"deploymentResults\":" + jsontext::array(rows);
        break;
    case DeployShape::WithMessage:
        result += ",\"message\":\"done\",\"environmentResults\":" + jsontext::array(rows);
        break;
    case DeployShape::Recursive:
        result += ",\"responseTime\":412,\"detailList\":" + jsontext::array(rows);
        break;
    }
    return json(flag + result + "}}");
}

/// What the server keeps of a body: everything that was sent and nothing that was not.
RawMembers membersToStore(const Estate &estate, const Connection &old,
                          const jsontext::Members &sent)
{
    RawMembers stored;
    for (const auto &[name, raw] : sent.all()) {
        if (name != "type" && name != "name" && name != "projectName")
            stored.emplace_back(name, raw);
    }
    Connection next{.members = stored};
    for (const QByteArray &secret : secretFields(old.type)) {
        const QByteArray raw = next.raw(secret);
        const bool isNothing = raw.isEmpty() || raw == "null";
        if (isNothing && !estate.nullErasesSecrets && !old.raw(secret).isEmpty())
            next.set(secret, old.raw(secret));
    }
    for (const auto &[id, name] : {std::pair<QByteArray, QByteArray>{"keyStoreId", "keyStoreName"},
                                   {"trustStoreId", "trustStoreName"}}) {
        const bool isNamed = !next.raw(name).isEmpty() && next.raw(name) != "null";
        if (estate.needsStoreName && !next.raw(id).isEmpty() && next.raw(id) != "null" && !isNamed)
            next.set(id, "null");
        next.remove(name); // a GET shows the id alone
    }
    return next.members;
}

HttpResponse put(World &world, const RoutedRequest &request, const QString &project)
{
    Estate &estate = world.estate;
    const QString name = openPart(request, 1);
    Connection *row = estate.find(project, name);
    if (!row)
        return missing(estate, name, false);
    const auto sent = jsontext::Members::of(request.request->body);
    const QString type = sent
        ? jsontext::toString(sent->raw("type").value_or(QByteArray())).value_or(QString())
        : QString();
    if (type.isEmpty() || type != row->type)
        return refusal(estate, 400, "bad_request", u"Connection type can not be changed!"_s);
    const bool wasEnabled = row->isEnabled();
    row->members = membersToStore(estate, *row, *sent);
    row->name = jsontext::toString(sent->raw("name").value_or(QByteArray())).value_or(row->name);
    ++world.changes;
    const auto &stuck = row->isEnabled() ? estate.stuckAtSwitchOn : estate.stuckAtSwitchOff;
    const bool hasStalePod = wasEnabled != row->isEnabled() && stuck.contains(row->name);
    return stored(estate, row->raw("deployToWorker") != "false", hasStalePod);
}

HttpResponse post(World &world, const RoutedRequest &request, const QString &project)
{
    Estate &estate = world.estate;
    const QString name = openPart(request, 1);
    const auto sent = jsontext::Members::of(request.request->body);
    if (!sent)
        return refusal(estate, 400, "bad_request", u"Body is not readable!"_s);
    if (estate.find(project, name)) {
        if (estate.speaksB)
            return put(world, request, project); // an upsert
        return refusal(estate, 400, "bad_request", u"Connection already exists!"_s);
    }
    Connection made{.project = project, .name = name};
    made.type = jsontext::toString(sent->raw("type").value_or(QByteArray())).value_or(QString());
    made.members = membersToStore(estate, made, *sent);
    made.id = QString::number(++world.changes, 16).rightJustified(24, u'f');
    estate.connections.push_back(made);
    return stored(estate, made.raw("deployToWorker") != "false", false);
}

HttpResponse remove(World &world, const RoutedRequest &request, const QString &project)
{
    Estate &estate = world.estate;
    const QString name = openPart(request, 1);
    const Connection *row = estate.find(project, name);
    if (!row)
        return missing(estate, name, false);
    const bool deploys = row->raw("deployToWorker") != "false";
    const bool hasStalePod = estate.staleAtDelete.contains(row->name);
    estate.connections.erase(estate.connections.begin() + (row - estate.connections.data()));
    ++world.changes; // whoever used it goes on naming it
    return stored(estate, deploys || hasStalePod, hasStalePod);
}

} // namespace

void addConnectionRoutes(Router &router, World &world)
{
    const QString all = u"/apiops/projects/*/connections/"_s;
    const QString one = all + u"*/"_s;
    const auto reading =
        [&world](HttpResponse (*read)(const Estate &, const RoutedRequest &, const QString &)) {
            return inProject(world,
                             [&world, read](const RoutedRequest &request, const QString &project) {
                                 return read(world.estate, request, project);
                             });
        };
    const auto writing =
        [&world](HttpResponse (*write)(World &, const RoutedRequest &, const QString &)) {
            return inProject(world,
                             [&world, write](const RoutedRequest &request, const QString &project) {
                                 return write(world, request, project);
                             });
        };
    router.add("GET", all, reading(listOf));
    router.add("GET", one, reading(get));
    router.add("PUT", one, writing(put));
    router.add("POST", one, writing(post));
    router.add("DELETE", one, writing(remove));
}

} // namespace linchpin::apinizer::demo
