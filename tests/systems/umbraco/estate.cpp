// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/umbraco/estate.h"

#include "tests/systems/umbraco/estatewrites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

QJsonValue idOrNull(const MaybeId &id)
{
    return id ? QJsonValue(*id) : QJsonValue(QJsonValue::Null);
}

QJsonArray arrayOf(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject item(const EstateConnection &connection)
{
    return {{u"alias"_s, connection.content.alias},
            {u"dateCreated"_s, u"2026-03-01T08:00:00.000Z"_s},
            {u"dateModified"_s, u"2026-04-02T09:30:00.120Z"_s},
            {u"id"_s, connection.id},
            {u"isActive"_s, connection.content.isActive},
            {u"name"_s, connection.content.name},
            {u"providerId"_s, connection.provider},
            {u"version"_s, connection.version}};
}

/// The settings stand in the answer byte by byte as they were stored: a QJsonObject would rewrite
/// numbers.
QByteArray detail(const EstateConnection &connection)
{
    QByteArray whole = text(item(connection));
    return whole.insert(whole.size() - 1, ",\"settings\":" + connection.content.settings);
}

QJsonObject item(const EstateProfile &profile)
{
    return {{u"alias"_s, profile.name.toLower()},
            {u"capability"_s, u"Chat"_s},
            {u"dateCreated"_s, u"0001-01-01T00:00:00.000Z"_s},
            {u"id"_s, profile.id},
            {u"name"_s, profile.name}};
}

QByteArray detail(const EstateProfile &profile)
{
    QJsonObject json = item(profile);
    json.insert(u"connectionId"_s, profile.connection);
    json.insert(u"model"_s, QJsonObject{{u"modelId"_s, u"m"_s}, {u"providerId"_s, u"openai"_s}});
    json.insert(
        u"settings"_s,
        QJsonObject{{u"$type"_s, u"chat"_s}, {u"guardrailIds"_s, arrayOf(profile.guardrails)}});
    json.insert(u"version"_s, profile.version);
    return text(json);
}

QJsonObject item(const EstateUser &user)
{
    return {{u"id"_s, user.id},
            {u"name"_s, user.name},
            {u"profileId"_s, idOrNull(user.profile)},
            {u"isActive"_s, user.isActive},
            {u"agentType"_s, user.isOrchestrated ? u"orchestrated"_s : u"standard"_s}};
}

QByteArray detail(const EstateUser &user)
{
    QJsonObject json = item(user);
    json.insert(u"guardrailIds"_s, arrayOf(user.guardrails));
    json.insert(u"config"_s,
                QJsonObject{{u"settings"_s, QJsonObject{{u"nodes"_s, arrayOf(user.inConfig)}}}});
    return text(json);
}

template<typename Named>
QJsonObject named(const Named &entry)
{
    return {{u"id"_s, entry.id}, {u"name"_s, entry.name}};
}

QJsonObject judge(const QString &typeKey, const MaybeId &profile)
{
    return {{typeKey, u"llm-judge"_s},
            {u"config"_s, QJsonObject{{u"profileId"_s, idOrNull(profile)}}}};
}

QByteArray detail(const EstateGuardrail &guardrail)
{
    QJsonArray rules{QJsonObject{{u"evaluatorId"_s, u"pii"_s}, {u"config"_s, QJsonValue::Null}}};
    for (const MaybeId &profile : guardrail.judges)
        rules.append(judge(u"evaluatorId"_s, profile));
    QJsonObject json = named(guardrail);
    json.insert(u"rules"_s, rules);
    return text(json);
}

QByteArray detail(const EstateTest &test)
{
    QJsonArray variations;
    for (const MaybeId &profile : test.variations)
        variations.append(QJsonObject{{u"name"_s, u"v"_s}, {u"profileId"_s, idOrNull(profile)}});
    QJsonArray graders{
        QJsonObject{{u"graderTypeId"_s, u"contains"_s}, {u"config"_s, QJsonValue::Null}}};
    for (const MaybeId &profile : test.judges)
        graders.append(judge(u"graderTypeId"_s, profile));
    QJsonObject json = named(test);
    json.insert(u"profileId"_s, idOrNull(test.profile));
    json.insert(u"variations"_s, variations);
    json.insert(u"graders"_s, graders);
    json.insert(u"testTargetId"_s, test.target);
    return text(json);
}

QByteArray pageText(const QJsonArray &all, const HttpRequest &request,
                    const QString &itemsKey = u"items"_s, const QString &totalKey = u"total"_s,
                    QJsonObject more = {})
{
    const int skip = queryNumber(request, u"skip"_s, 0);
    const int take = queryNumber(request, u"take"_s, 100);
    QJsonArray items;
    for (int i = skip; i < qMin(qsizetype(skip) + take, all.size()); ++i)
        items.append(all.at(i));
    more.insert(itemsKey, items);
    more.insert(totalKey, all.size());
    return text(more);
}

/// A list sorts by name alone; ToItem makes an entry of it.
template<typename Entry, typename ToItem>
HttpResponse list(const std::vector<Entry> &entries, const HttpRequest &request, ToItem toItem)
{
    std::vector<std::pair<QString, QJsonObject>> sorted;
    for (const Entry &entry : entries) {
        const QJsonObject json = toItem(entry);
        sorted.emplace_back(json.value(u"name"_s).toString(), json);
    }
    std::ranges::stable_sort(sorted, {}, &std::pair<QString, QJsonObject>::first);
    QJsonArray all;
    for (const auto &[name, json] : sorted)
        all.append(json);
    return reply(200, pageText(all, request));
}

template<typename Entry>
HttpResponse one(const std::vector<Entry> &entries, const QString &id, const HttpResponse &missing)
{
    const auto it = std::ranges::find(entries, id, &Entry::id);
    return it == entries.end() ? missing : reply(200, detail(*it));
}

HttpResponse notFound(const QString &title)
{
    return problem(404, title, u"NotFound"_s);
}

HttpResponse settings(const Estate &estate)
{
    return reply(200,
                 text({{u"defaultChatProfileId"_s, idOrNull(estate.defaults[0])},
                       {u"defaultEmbeddingProfileId"_s, idOrNull(estate.defaults[1])},
                       {u"classifierChatProfileId"_s, idOrNull(estate.defaults[2])},
                       {u"defaultSpeechToTextProfileId"_s, idOrNull(estate.defaults[3])}}));
}

HttpResponse supportedTypes(const Estate &estate)
{
    QJsonArray types{u"Connection"_s, u"Context"_s, u"Guardrail"_s, u"Profile"_s, u"Test"_s};
    if (estate.hasAgents)
        types.append(u"Agent"_s);
    if (estate.hasPrompts)
        types.append(u"Prompt"_s);
    return reply(200, QJsonDocument(types).toJson(QJsonDocument::Compact));
}

HttpResponse capabilities(Estate &estate, const QString &id)
{
    const EstateConnection *connection = estate.connection(id);
    if (!connection || connection->content.settings == "null"
        || std::ranges::find(estate.brokenProviders, connection->provider)
            != estate.brokenProviders.end())
        return notFound(u"Connection not found"_s);
    return reply(200, "[\"Chat\"]");
}

HttpResponse users(const std::vector<EstateUser> &users, const QStringList &path,
                   const HttpRequest &request, bool tell)
{
    if (path.size() == 1) {
        return list(users, request, [tell](const EstateUser &user) {
            QJsonObject json = item(user);
            if (tell)
                json.insert(u"guardrailIds"_s, arrayOf(user.guardrails));
            return json;
        });
    }
    return one(users, path.at(1), problem(404, u"Not found"_s)); // these write no operationStatus
}

HttpResponse history(int current, const std::vector<int> &old, const HttpRequest &request)
{
    QJsonArray entries{
        QJsonObject{{u"version"_s, current}, {u"dateCreated"_s, u"2026-04-20T10:00:00.000Z"_s}}};
    for (auto it = old.rbegin(); it != old.rend(); ++it)
        entries.append(
            QJsonObject{{u"version"_s, *it}, {u"dateCreated"_s, u"2026-04-20T10:00:00.000Z"_s}});
    return reply(200,
                 pageText(entries, request, u"versions"_s, u"totalVersions"_s,
                          {{u"currentVersion"_s, current}}));
}

template<typename Content>
std::vector<int> versionsIn(const std::map<int, Content> &history)
{
    std::vector<int> versions;
    for (const auto &[version, content] : history)
        versions.push_back(version);
    return versions;
}

HttpResponse changes(const QJsonArray &changes)
{
    return reply(200, text({{u"fromVersion"_s, 0}, {u"toVersion"_s, 0}, {u"changes"_s, changes}}));
}

QJsonObject change(const QString &path, const QJsonValue &before, const QJsonValue &after)
{
    return {{u"path"_s, path}, {u"oldValue"_s, before}, {u"newValue"_s, after}};
}

HttpResponse compareProfile(const EstateProfile &profile, int from)
{
    const auto it = profile.history.find(from);
    if (it == profile.history.end())
        return problem(404, u"Version not found"_s);
    QJsonArray found{change(u"Name"_s, u"a"_s, u"b"_s)};
    if (it->second != profile.connection)
        found.append(change(u"ConnectionId"_s, it->second, profile.connection));
    return changes(found);
}

const EstateConnection::Content *contentOf(const EstateConnection &connection, int version)
{
    if (version == connection.version)
        return &connection.content;
    const auto it = connection.history.find(version);
    return it == connection.history.end() ? nullptr : &it->second;
}

HttpResponse compareConnection(const EstateConnection &connection, int from, int to)
{
    const auto *before = contentOf(connection, from);
    const auto *after = contentOf(connection, to);
    if (!before || !after)
        return problem(404, u"Version not found"_s);
    QJsonArray found;
    if (before->name != after->name)
        found.append(change(u"Name"_s, before->name, after->name));
    if (before->isActive != after->isActive)
        found.append(change(u"IsActive"_s, before->isActive ? u"True"_s : u"False"_s, {}));
    if (before->settings != after->settings)
        found.append(change(u"Settings.apiKey"_s, u"********"_s, u"********"_s));
    return changes(found);
}

HttpResponse versions(Estate &estate, const QStringList &path, const HttpRequest &request)
{
    const bool isComparison = path.size() == 6;
    if (path.at(1) == "profile"_L1) {
        const EstateProfile *profile = estate.profile(path.at(2));
        if (!profile)
            return problem(404, u"Entity not found"_s);
        return isComparison ? compareProfile(*profile, path.at(3).toInt())
                            : history(profile->version, versionsIn(profile->history), request);
    }
    const EstateConnection *connection = estate.connection(path.at(2));
    if (!connection)
        return problem(404, u"Entity not found"_s);
    return isComparison ? compareConnection(*connection, path.at(3).toInt(), path.at(5).toInt())
                        : history(connection->version, versionsIn(connection->history), request);
}

HttpResponse get(Estate &estate, const QStringList &path, const HttpRequest &request)
{
    const QString &first = path.first();
    if (first == "settings"_L1)
        return settings(estate);
    if (first == "versions"_L1)
        return path.size() == 2 ? supportedTypes(estate) : versions(estate, path, request);
    if (first == "analytics"_L1)
        return reply(200, "[]");
    if (first == "audit-logs"_L1)
        return reply(200, "{\"items\":[],\"total\":0}");
    if (first == "agents"_L1 && estate.hasAgents)
        return users(estate.agents, path, request, estate.doListsTellGuardrails);
    if (first == "prompts"_L1 && estate.hasPrompts)
        return users(estate.prompts, path, request, estate.doListsTellGuardrails);
    if (path.size() == 3 && path.at(2) == "capabilities"_L1)
        return capabilities(estate, path.at(1));
    if (first == "connections"_L1) {
        return path.size() == 1
            ? list(estate.connections, request, [](const auto &c) { return item(c); })
            : one(estate.connections, path.at(1), notFound(u"Connection not found"_s));
    }
    if (first == "profiles"_L1) {
        return path.size() == 1
            ? list(estate.profiles, request, [](const auto &p) { return item(p); })
            : one(estate.profiles, path.at(1), notFound(u"Profile not found"_s));
    }
    if (first == "guardrails"_L1) {
        return path.size() == 1
            ? list(estate.guardrails, request, [](const auto &g) { return named(g); })
            : one(estate.guardrails, path.at(1), notFound(u"Guardrail not found"_s));
    }
    if (first == "tests"_L1) {
        return path.size() == 1
            ? list(estate.tests, request, [](const auto &t) { return named(t); })
            : one(estate.tests, path.at(1), notFound(u"Test not found"_s));
    }
    return reply(404);
}

} // namespace

HttpResponse reply(int status, const QByteArray &body, const QByteArray &contentType)
{
    HttpResponse response{.status = status, .body = body};
    if (!body.isEmpty())
        response.headers.append({"content-type", contentType});
    return response;
}

HttpResponse problem(int status, const QString &title, const QString &operationStatus)
{
    QJsonObject json{{u"type"_s, u"Error"_s},
                     {u"title"_s, title},
                     {u"status"_s, status},
                     {u"detail"_s, u"Details."_s}};
    if (!operationStatus.isEmpty())
        json.insert(u"operationStatus"_s, operationStatus);
    return reply(status, text(json));
}

QStringList segmentsOf(const HttpRequest &request)
{
    const QString root = u"/umbraco/ai/management/api/v1/"_s;
    const QString path = QString::fromLatin1(request.path);
    return path.startsWith(root) ? path.mid(root.size()).split(u'/') : QStringList();
}

int queryNumber(const HttpRequest &request, const QString &key, int fallback)
{
    bool isNumber = false;
    const int number =
        QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(key).toInt(&isNumber);
    return isNumber ? number : fallback;
}

EstateConnection *Estate::connection(const QString &id)
{
    const auto it = std::ranges::find(connections, id, &EstateConnection::id);
    return it == connections.end() ? nullptr : &*it;
}

EstateProfile *Estate::profile(const QString &id)
{
    const auto it = std::ranges::find(profiles, id, &EstateProfile::id);
    return it == profiles.end() ? nullptr : &*it;
}

HttpResponse Estate::answer(const HttpRequest &request)
{
    const QStringList path = segmentsOf(request);
    if (path.isEmpty())
        return reply(404);
    return request.method == "GET" ? get(*this, path, request) : write(*this, path, request);
}

} // namespace linchpin::test
