// SPDX-License-Identifier: Apache-2.0
// Bulk syncs, models and model syncs, and what goes on in them.
#include "models/systems/polytomic/jsonreading.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

/// The members whose absence leaves a link open.
namespace member {
constexpr QLatin1StringView source("source_connection_id");
constexpr QLatin1StringView destination("destination_connection_id");
constexpr QLatin1StringView connection("connection_id");
constexpr QLatin1StringView enricher("enricher.connection_id");
constexpr QLatin1StringView relations("relations");
constexpr QLatin1StringView target("target_connection_id");
constexpr QLatin1StringView schedule("schedule.connection_id");
constexpr QLatin1StringView runAfter("schedule.run_after");
constexpr QLatin1StringView models("model_ids");
constexpr std::array all{source, destination, connection, enricher, relations,
                         target, schedule,    runAfter,   models};
} // namespace member

QString gap(QLatin1StringView member)
{
    return translate("Polytomic", "the answer does not tell %1.").arg(member);
}

Result<User> userFrom(const JsonValue &value)
{
    const auto id = Uuid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed());
    User user;
    user.id = *id;
    user.name = value["name"].stringOr();
    user.modified = value["updated_at"].stringOr();
    user.isActive = value["active"].boolean();
    return user;
}

void addLink(User &user, const Link &link, QLatin1StringView member)
{
    if (link.isSet())
        user.connections.push_back({link.id, member});
}

/// A link everything of this kind has: without it nothing may be concluded.
void addNeeded(User &user, const JsonValue &value, QLatin1StringView member)
{
    const Link link = linkOf(value);
    addLink(user, link, member);
    if (!link.isSet())
        user.gaps.append(gap(member));
}

Result<User> bulkSyncFrom(const JsonValue &value)
{
    Result<User> user = userFrom(value);
    if (!user)
        return user;
    addNeeded(*user, value["source_connection_id"], member::source);
    addNeeded(*user, value["destination_connection_id"], member::destination);
    return user;
}

void addEnricher(User &user, const JsonValue &enricher)
{
    if (enricher.isObject() && !enricher.members().empty())
        addNeeded(user, enricher["connection_id"], member::enricher);
    else if (!enricher.isObject() && !enricher.isNull() && !enricher.isAbsent())
        user.gaps.append(gap(member::enricher));
}

Result<User> modelFrom(const JsonValue &value)
{
    Result<User> user = userFrom(value);
    if (!user)
        return user;
    user->isActive.reset();
    addNeeded(*user, value["connection_id"], member::connection);
    addEnricher(*user, value["enricher"]);
    const JsonValue relations = value["relations"];
    bool isWhole = relations.isArray() || relations.isNull() || relations.isAbsent();
    for (const JsonValue &relation : relations.items()) {
        const Link to = linkOf(relation["to"]["model_id"]);
        isWhole = isWhole && to.isSet();
        if (to.isSet())
            user->models.push_back(to.id);
    }
    if (!isWhole)
        user->gaps.append(gap(member::relations));
    return user;
}

/// Older versions put the target into an object of its own.
void addTarget(User &user, const JsonValue &value)
{
    const Link flat = linkOf(value["target_connection_id"]);
    const Link nested = linkOf(value["target"]["connection_id"]);
    addLink(user, flat, member::target);
    if (!flat.isSet() || !(flat.id == nested.id))
        addLink(user, nested, "target.connection_id"_L1);
    const bool isUnreadable =
        flat.kind == Link::Kind::Unreadable || nested.kind == Link::Kind::Unreadable;
    if (isUnreadable || (!flat.isSet() && !nested.isSet()))
        user.gaps.append(gap(member::target));
}

void addRunAfter(User &user, const JsonValue &schedule)
{
    const JsonValue after = schedule["run_after"];
    const auto syncs = uuidsOf(after["sync_ids"]);
    const auto bulkSyncs = uuidsOf(after["bulk_sync_ids"]);
    const bool isReadable = after.isObject() || after.isNull() || after.isAbsent();
    if (!syncs || !bulkSyncs || !isReadable)
        user.gaps.append(gap(member::runAfter));
    for (const Uuid &id : syncs.value_or(std::vector<Uuid>()))
        user.runsAfter.push_back(keyFor(kind::sync, id));
    for (const Uuid &id : bulkSyncs.value_or(std::vector<Uuid>()))
        user.runsAfter.push_back(keyFor(kind::bulkSync, id));
}

void addSchedule(User &user, const JsonValue &schedule)
{
    const bool isReadable = schedule.isObject() || schedule.isNull() || schedule.isAbsent();
    const Link link = linkOf(schedule["connection_id"]);
    addLink(user, link, member::schedule);
    if (!isReadable || link.kind == Link::Kind::Unreadable)
        user.gaps.append(gap(member::schedule));
    addRunAfter(user, schedule);
}

Result<User> syncFrom(const JsonValue &value)
{
    Result<User> user = userFrom(value);
    if (!user)
        return user;
    addTarget(*user, value);
    addSchedule(*user, value["schedule"]);
    const auto models = uuidsOf(value["model_ids"]);
    if (!models || !value["model_ids"].isArray())
        user->gaps.append(gap(member::models));
    user->models = models.value_or(std::vector<Uuid>());
    return user;
}

/// A word that is not known here means: still running.
bool isTerminal(const QString &status)
{
    static constexpr std::array words{"completed"_L1, "canceled"_L1, "failed"_L1, "errors"_L1,
                                      "interrupted"_L1};
    return std::ranges::find(words, status) != words.end();
}

Result<Execution> executionFrom(const JsonValue &value)
{
    Execution execution{.id = value["id"].stringOr(), .status = value["status"].stringOr()};
    if (execution.id.isEmpty() || execution.status.isEmpty())
        return failure(malformed());
    execution.at = value["completed_at"].stringOr(value["started_at"].stringOr());
    return execution;
}

} // namespace

bool Execution::isOver() const
{
    return isTerminal(status);
}

bool Execution::hasFailed() const
{
    return status == "failed"_L1 || status == "errors"_L1 || status == "interrupted"_L1;
}

Result<Page<Execution>> parseExecutions(const QByteArray &body)
{
    return readPage<Execution>(body, executionFrom);
}

QStringList possibleGaps()
{
    QStringList gaps;
    for (const QLatin1StringView name : member::all)
        gaps.append(gap(name));
    return gaps;
}

Result<Page<User>> parseBulkSyncs(const QByteArray &body)
{
    return readPage<User>(body, bulkSyncFrom);
}

Result<Page<User>> parseModels(const QByteArray &body)
{
    return readPage<User>(body, modelFrom);
}

Result<Page<User>> parseSyncs(const QByteArray &body)
{
    return readPage<User>(body, syncFrom);
}

Result<User> parseModel(const QByteArray &body)
{
    return readData<User>(body, modelFrom);
}

Result<User> parseOne(const QByteArray &body)
{
    return readData<User>(body, userFrom);
}

Result<QString> parseAcknowledgement(const QByteArray &body)
{
    return readData<QString>(
        body, [](const JsonValue &data) -> Result<QString> { return data["message"].stringOr(); });
}

Result<RunStatus> parseStatus(const QByteArray &body)
{
    return readData<RunStatus>(body, [](const JsonValue &data) -> Result<RunStatus> {
        const JsonValue current = data["current_execution"];
        const JsonValue ingestion = data["ingestion_status"];
        const auto mayBeMissing = [](const JsonValue &value) {
            return value.isObject() || value.isNull() || value.isAbsent();
        };
        if (!mayBeMissing(current) || !mayBeMissing(ingestion))
            return failure(malformed());
        RunStatus status;
        const QString word = current["status"].stringOr();
        status.isLive = current.isObject() && !isTerminal(word);
        status.isCancelling = status.isLive && word == "canceling"_L1;
        status.run = status.isLive ? current["id"].stringOr() : QString();
        const JsonValue isRunning = ingestion["is_running"];
        if (!isRunning.isAbsent() && !isRunning.isNull() && !isRunning.boolean())
            return failure(malformed());
        status.isIngesting = isRunning.boolean().value_or(false);
        return status;
    });
}

} // namespace linchpin::polytomic
