// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/answers.h"
#include "app/demo/umbraco/routes.h"
#include "app/demo/umbraco/saving.h"
#include "app/demo/umbraco/versionchanges.h"

#include <tl/expected.hpp>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

QStringList supportedTypes(const Estate &estate)
{
    QStringList types{u"Connection"_s, u"Context"_s,  u"Guardrail"_s,
                      u"Profile"_s,    u"Settings"_s, u"Test"_s};
    if (estate.hasAgents)
        types.append(u"Agent"_s);
    if (estate.hasPrompts)
        types.append(u"Prompt"_s);
    return types;
}

/// The spelling of the type, or the refusal.
tl::expected<QString, HttpResponse> typeOf(const Estate &estate, const QString &text)
{
    for (const QString &type : supportedTypes(estate)) {
        if (type.compare(text, Qt::CaseInsensitive) == 0)
            return type;
    }
    return tl::unexpected(problem(400, u"Unknown entity type"_s,
                                  u"The entity type '%1' is not supported."_s.arg(text)));
}

struct Entry
{
    QUuid id;
    int version = 0;
    QDateTime created;
};

QByteArray entryText(const QUuid &entity, const Entry &entry)
{
    return jsontext::Object()
        .add("id", idText(entry.id))
        .add("entityId", idText(entity))
        .add("version", QByteArray::number(entry.version))
        .add("dateCreated", dateText(entry.created))
        .add("createdByUserId", "\"1e70f841-c261-413b-abb2-2d68cdb96094\"")
        .add("createdByUserName", "null")
        .add("changeDescription", "null")
        .text();
}

/// The live state first, then what is stored, newest first.
template<typename T>
std::vector<Entry> entriesOf(const Table<T> &table, const History<T> &history, const QUuid &id)
{
    std::vector<Entry> entries;
    if (const T *live = table.find(id)) {
        entries.push_back({live->id, live->version, live->dateModified});
        for (const Snapshot<T> &snapshot : history.of(id))
            entries.push_back({snapshot.id, snapshot.version, snapshot.created});
    }
    return entries;
}

template<typename T>
std::vector<Entry> liveEntry(const Table<T> &table, const QUuid &id)
{
    return table.find(id) ? std::vector<Entry>{{id, 1, {}}} : std::vector<Entry>{};
}

std::vector<Entry> entriesOf(const Estate &estate, const QString &type, const QUuid &id)
{
    if (type == "Connection"_L1)
        return entriesOf(estate.connections, estate.connectionHistory, id);
    if (type == "Profile"_L1)
        return entriesOf(estate.profiles, estate.profileHistory, id);
    if (type == "Agent"_L1)
        return liveEntry(estate.agents, id);
    if (type == "Prompt"_L1)
        return liveEntry(estate.prompts, id);
    if (type == "Guardrail"_L1)
        return liveEntry(estate.guardrails, id);
    return type == "Test"_L1 ? liveEntry(estate.tests, id) : std::vector<Entry>{};
}

/// Type and id of the path, or the refusal.
struct Subject
{
    QString type;
    QUuid id;
};
tl::expected<Subject, HttpResponse> subjectOf(const Estate &estate, const RoutedRequest &request)
{
    const auto id = parsedGuid(request.open.at(1));
    if (!id)
        return tl::unexpected(bindingProblem(
            u"entityId"_s, u"The value '%1' is not valid."_s.arg(request.open.at(1))));
    auto type = typeOf(estate, request.open.at(0));
    if (!type)
        return tl::unexpected(std::move(type.error()));
    return Subject{*type, *id};
}

std::optional<int> versionIn(const RoutedRequest &request, qsizetype place)
{
    bool ok = false;
    const int version = request.open.at(place).toInt(&ok);
    return ok ? std::optional(version) : std::nullopt;
}

HttpResponse history(const World &world, const RoutedRequest &request)
{
    const auto subject = subjectOf(world.estate, request);
    if (!subject)
        return subject.error();
    const Window window(request, 10);
    if (window.problem)
        return *window.problem;
    const auto entries = entriesOf(world.estate, subject->type, subject->id);
    if (entries.empty()) {
        return problem(
            404, u"Entity not found"_s,
            u"The %1 with ID %2 was not found."_s.arg(request.open.at(0), guidText(subject->id)));
    }
    QByteArrayList texts;
    const auto total = qsizetype(entries.size());
    for (qsizetype i = window.begin(total); i < window.end(total); ++i)
        texts.append(entryText(subject->id, entries[size_t(i)]));
    return json(jsontext::Object()
                    .add("currentVersion", QByteArray::number(entries.front().version))
                    .add("totalVersions", QByteArray::number(total))
                    .add("versions", jsontext::array(texts))
                    .text());
}

template<typename T>
const T *stateAt(const Table<T> &table, const History<T> &history, const QUuid &id, int version)
{
    const T *live = table.find(id);
    if (live && live->version == version)
        return live;
    const Snapshot<T> *snapshot = history.find(id, version);
    return snapshot ? &snapshot->state : nullptr;
}

template<typename T>
std::optional<std::vector<Change>> changesBetween(const Estate &estate, const Table<T> &table,
                                                  const History<T> &history, const QUuid &id,
                                                  int from, int to)
{
    const T *older = stateAt(table, history, id, from);
    const T *newer = stateAt(table, history, id, to);
    if (!older || !newer)
        return std::nullopt;
    return changes(estate, *older, *newer);
}

HttpResponse compare(const World &world, const RoutedRequest &request)
{
    const auto subject = subjectOf(world.estate, request);
    if (!subject)
        return subject.error();
    const auto from = versionIn(request, 2);
    const auto to = versionIn(request, 3);
    if (!from || !to)
        return bindingProblem(u"fromEntityVersion"_s, u"The value is not valid."_s);
    const Estate &estate = world.estate;
    std::optional<std::vector<Change>> found;
    if (subject->type == "Connection"_L1)
        found = changesBetween(estate, estate.connections, estate.connectionHistory, subject->id,
                               *from, *to);
    else if (subject->type == "Profile"_L1)
        found =
            changesBetween(estate, estate.profiles, estate.profileHistory, subject->id, *from, *to);
    if (!found) {
        return problem(
            404, u"Version not found"_s,
            u"One or both versions (%1, %2) were not found for this entity."_s.arg(*from).arg(*to));
    }
    return json(jsontext::Object()
                    .add("fromVersion", QByteArray::number(*from))
                    .add("toVersion", QByteArray::number(*to))
                    .add("changes", changesText(*found))
                    .text());
}

HttpResponse rollbackFailed(const QString &type, const QUuid &id, int version)
{
    return problem(
        404, u"Rollback failed"_s,
        u"Version %1 not found for %2 '%3'."_s.arg(version).arg(type.toLower(), guidText(id)));
}

/// Neither settings nor uniqueness are looked at again; what the database then refuses is a 500,
/// and the snapshot taken before stays.
template<typename T>
HttpResponse rollBack(World &world, const Table<T> &table, const History<T> &history,
                      const Subject &subject, int version)
{
    const Snapshot<T> *snapshot =
        table.find(subject.id) ? history.find(subject.id, version) : nullptr;
    if (!snapshot)
        return rollbackFailed(subject.type, subject.id, version);
    return save(world, T(snapshot->state)) ? emptyAnswer(204) : crashed();
}

HttpResponse rollback(World &world, const RoutedRequest &request)
{
    const auto subject = subjectOf(world.estate, request);
    if (!subject)
        return subject.error();
    const auto version = versionIn(request, 2);
    if (!version)
        return bindingProblem(u"entityVersion"_s, u"The value is not valid."_s);
    Estate &estate = world.estate;
    if (subject->type == "Connection"_L1)
        return rollBack(world, estate.connections, estate.connectionHistory, *subject, *version);
    if (subject->type == "Profile"_L1)
        return rollBack(world, estate.profiles, estate.profileHistory, *subject, *version);
    return rollbackFailed(subject->type, subject->id, *version);
}

} // namespace

void addVersionRoutes(Router &router, World &world)
{
    const QString base = u"/umbraco/ai/management/api/v1/versions"_s;
    const QString one = base + u"/*/*"_s;
    using Routed = const RoutedRequest &;
    router.add(
        "GET", base + u"/supported-types"_s,
        [&world](Routed) { return json(jsontext::strings(supportedTypes(world.estate))); },
        SectionAi);
    router.add(
        "GET", one, [&world](Routed request) { return history(world, request); }, SectionAi);
    router.add(
        "GET", one + u"/*/compare/*"_s,
        [&world](Routed request) { return compare(world, request); }, SectionAi);
    router.add(
        "POST", one + u"/*/rollback"_s,
        [&world](Routed request) { return rollback(world, request); }, SectionAi);
}

} // namespace linchpin::umbraco::demo
