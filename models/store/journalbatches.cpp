// SPDX-License-Identifier: Apache-2.0
// The part of the journal that knows which runs belong together.
#include "models/domain/redaction.h"
#include "models/store/journalrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Journal)
};

constexpr auto batchColumns =
    "SELECT id, plan, state, access, started_at, updated_at FROM batch"_L1;

/// The state with its free texts masked.
QJsonObject safeJson(BatchState state)
{
    state.reason = redactedText(state.reason);
    for (MemberState &member : state.members)
        member.reason = redactedText(member.reason);
    return toJson(state);
}

Result<BatchRecord> batchFrom(const QSqlQuery &row)
{
    return recordFrom(row, &BatchRecord::batch, batchFromJson, batchStateFromJson);
}

/// What the audit says about all of them together.
AuditEntry entryFor(const QString &id, const Batch &batch, const QDateTime &now)
{
    QStringList names;
    for (const Plan &plan : batch.members)
        names << plan.impact.connection.name;
    return {.at = now,
            .run = id,
            .event = u"batch-started"_s,
            .endpoint = nameAndId(batch.endpointName, batch.endpoint.url),
            .subject = names.join(u", "_s)};
}

} // namespace

std::vector<RunState> BatchRecord::states() const
{
    std::vector<RunState> states;
    std::ranges::transform(runs, std::back_inserter(states),
                           [](const RunRecord &run) { return run.state; });
    return states;
}

Result<BatchRecord> Journal::createBatch(const Batch &batch, const QJsonObject &access,
                                         const QDateTime &now)
{
    const QString id = newRunId();
    const auto created = d->inTransaction([&]() -> Result<void> {
        if (const auto unused = d->refuseUsed(batch.id, u"batch"_s); !unused)
            return unused;
        const BatchState state = initialState(batch);
        const auto written = d->database->write(
            u"INSERT INTO batch (id, plan_id, plan, access, state, stage, started_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, batch.id, textOf(toJson(batch)), textOf(redacted(access).toObject()),
             textOf(safeJson(state)), wordOf(state.stage), timeText(now), timeText(now)});
        if (!written)
            return failure(written.error());
        for (std::size_t place = 0; place < batch.members.size(); ++place) {
            const Plan &plan = batch.members[place];
            const auto run = d->insertRun(plan, access, initialMemberState(plan), now);
            if (!run)
                return failure(run.error());
            const auto placed =
                d->database->write(u"INSERT INTO batch_run (batch, place, run) VALUES (?, ?, ?)"_s,
                                   {id, static_cast<int>(place), *run});
            if (!placed)
                return failure(placed.error());
        }
        AuditEntry entry = entryFor(id, batch, now);
        entry.text = Text::tr("A run of plan %1 begins, with %n connections.", nullptr,
                              static_cast<int>(batch.members.size()))
                         .arg(batch.id);
        return d->appendAudit(entry);
    });
    if (!created)
        return failure(created.error());
    return this->batch(id);
}

Result<void> Journal::saveBatch(const QString &batch, const BatchState &state, const QDateTime &now)
{
    return d->inTransaction([&]() -> Result<void> {
        const auto before = d->database->value(u"SELECT stage FROM batch WHERE id = ?"_s, {batch});
        if (!before)
            return failure(before.error());
        const auto written = d->database->write(
            u"UPDATE batch SET state = ?, stage = ?, updated_at = ? WHERE id = ?"_s,
            {textOf(safeJson(state)), wordOf(state.stage), timeText(now), batch});
        if (!written)
            return failure(written.error());
        if (written->rows != 1)
            return refusal(Text::tr("The journal holds no run %1.").arg(batch));
        if (before->toString() == wordOf(state.stage))
            return {};
        return d->noteStage(batch, state, now);
    });
}

/// Where it stands now, and why: the reason to skip the waiting is one.
Result<void> Journal::Private::noteStage(const QString &batch, const BatchState &state,
                                         const QDateTime &now)
{
    const auto text =
        oneRecord<QString>(database.get(), u"SELECT plan FROM batch WHERE id = ?"_s, {batch},
                           textFrom, Text::tr("The journal holds no run %1.").arg(batch));
    const auto json = text ? objectFrom(batch, *text) : failure(text.error());
    const auto about = json ? batchFromJson(*json) : failure(json.error());
    if (!about)
        return failure(about.error());
    AuditEntry entry = entryFor(batch, *about, now);
    entry.event = u"step"_s;
    entry.text = withReason(wordOf(state.stage), state.reason);
    return appendAudit(entry);
}

Result<BatchRecord> Journal::batch(const QString &id) const
{
    auto record = oneRecord(d->database.get(), batchColumns + u" WHERE id = ?"_s, {id}, batchFrom,
                            Text::tr("The journal holds no run %1.").arg(id));
    if (!record)
        return record;
    const auto ids = allRecords<QString>(
        d->database.get(), u"SELECT run FROM batch_run WHERE batch = ? ORDER BY place"_s, {id},
        textFrom);
    if (!ids)
        return failure(ids.error());
    for (const QString &one : *ids) {
        auto member = run(one);
        if (!member)
            return failure(member.error());
        record->runs.push_back(std::move(*member));
    }
    if (record->runs.size() != record->batch.members.size()
        || record->state.members.size() != record->runs.size())
        return refusal(Text::tr("What the journal holds about run %1 cannot be read.").arg(id));
    return record;
}

Result<std::vector<BatchRecord>> Journal::batches() const
{
    const auto ids = allRecords<QString>(
        d->database.get(), u"SELECT id FROM batch ORDER BY number DESC"_s, {}, textFrom);
    if (!ids)
        return failure(ids.error());
    std::vector<BatchRecord> records;
    for (const QString &id : *ids) {
        auto record = batch(id);
        if (!record)
            return failure(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

Result<QString> Journal::batchOf(const QString &run) const
{
    return textOrNone(d->database.get(), u"SELECT batch FROM batch_run WHERE run = ?"_s, {run});
}

} // namespace linchpin
