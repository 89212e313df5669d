// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/umbraco/estatewrites.h"

#include "models/wire/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

HttpResponse inUse(const QString &what)
{
    return problem(400, what + u" in use"_s, u"InUse"_s);
}

/// Full replace: what is absent is erased, isActive that is absent is false.
HttpResponse putConnection(Estate &estate, const QString &id, const QByteArray &body)
{
    EstateConnection *connection = estate.connection(id);
    if (!connection)
        return problem(404, u"Connection not found"_s, u"NotFound"_s);
    const auto document = JsonDocument::parse(body);
    if (!document || !(*document)->root()["alias"].isString()
        || !(*document)->root()["name"].isString())
        return problem(400, u"One or more validation errors occurred."_s);
    if (std::ranges::find(estate.brokenProviders, connection->provider)
        != estate.brokenProviders.end())
        return problem(400, u"Invalid settings"_s, u"InvalidSettings"_s);
    const JsonValue root = (*document)->root();
    connection->history[connection->version++] = connection->content;
    connection->content.alias = root["alias"].stringOr();
    connection->content.name = root["name"].stringOr();
    connection->content.isActive = root["isActive"].boolean().value_or(false);
    connection->content.settings =
        root["settings"].isObject() ? root["settings"].raw() : QByteArray("null");
    return reply(200);
}

HttpResponse putProfile(Estate &estate, const QString &id, const QByteArray &body)
{
    EstateProfile *profile = estate.profile(id);
    if (!profile)
        return problem(404, u"Profile not found"_s, u"NotFound"_s);
    const auto document = JsonDocument::parse(body);
    if (!document)
        return problem(400, u"One or more validation errors occurred."_s);
    const QString target = (*document)->root()["connectionId"].stringOr();
    if (!estate.connection(target))
        return problem(400, u"Connection not found"_s, u"ConnectionNotFound"_s);
    profile->history[profile->version++] = profile->connection;
    profile->connection = target;
    return reply(200);
}

bool isProfileGuarded(const Estate &estate, const QString &id)
{
    const auto names = [&id](const EstateUser &user) { return user.profile == id; };
    const auto isDefault = [&](std::size_t index) { return estate.defaults[index] == id; };
    return std::ranges::any_of(estate.agents, names) || std::ranges::any_of(estate.prompts, names)
        || isDefault(0) || isDefault(1)
        || isDefault(2); // speech to text is forgotten by the server
}

template<typename Entry>
HttpResponse removeFrom(std::vector<Entry> &entries, const QString &id, const HttpResponse &missing)
{
    return std::erase_if(entries, [&id](const Entry &entry) { return entry.id == id; }) > 0
        ? reply(200)
        : missing;
}

HttpResponse remove(Estate &estate, const QString &list, const QString &id)
{
    if (list == "connections"_L1) {
        if (std::ranges::find(estate.profiles, id, &EstateProfile::connection)
            != estate.profiles.end())
            return inUse(u"Connection"_s);
        return removeFrom(estate.connections, id,
                          problem(404, u"Connection not found"_s, u"NotFound"_s));
    }
    if (list == "profiles"_L1) {
        if (isProfileGuarded(estate, id))
            return inUse(u"Profile"_s);
        return removeFrom(estate.profiles, id, problem(404, u"Profile not found"_s, u"NotFound"_s));
    }
    auto &users = list == "agents"_L1 ? estate.agents : estate.prompts;
    return removeFrom(users, id, problem(404, u"Not found"_s));
}

HttpResponse rollBack(Estate &estate, const QString &id, int version)
{
    EstateConnection *connection = estate.connection(id);
    if (!connection || !connection->history.contains(version))
        return problem(404, u"Rollback failed"_s);
    const EstateConnection::Content content = connection->history.at(version);
    connection->history[connection->version++] = connection->content;
    connection->content = content;
    return reply(204);
}

} // namespace

HttpResponse write(Estate &estate, const QStringList &path, const HttpRequest &request)
{
    if (request.method == "DELETE" && path.size() == 2)
        return remove(estate, path.at(0), path.at(1));
    if (request.method == "PUT" && path.size() == 2) {
        return path.at(0) == "connections"_L1 ? putConnection(estate, path.at(1), request.body)
                                              : putProfile(estate, path.at(1), request.body);
    }
    if (request.method == "POST" && path.size() == 5 && path.at(4) == "rollback"_L1)
        return rollBack(estate, path.at(2), path.at(3).toInt());
    return reply(405);
}

} // namespace linchpin::test
