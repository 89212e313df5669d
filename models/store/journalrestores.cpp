// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"
#include "models/store/journalprivate.h"
#include "models/store/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Journal)
};

constexpr auto restoreColumns =
    "SELECT id, backup, state, access, started_at, updated_at FROM restore"_L1;

std::optional<WriteOutcome> outcomeFrom(const QString &word)
{
    for (const WriteOutcome outcome :
         {WriteOutcome::Done, WriteOutcome::Refused, WriteOutcome::Unknown}) {
        if (wordOf(outcome) == word)
            return outcome;
    }
    return std::nullopt;
}

JournalledWrite writeFrom(const QSqlQuery &row)
{
    JournalledWrite write;
    write.number = row.value(0).toLongLong();
    write.intent = {.method = row.value(1).toString(),
                    .path = row.value(2).toString(),
                    .purpose = row.value(3).toString(),
                    .action = row.value(4).toInt(),
                    .isUndo = row.value(5).toBool(),
                    .memo = row.value(6).toString().toUtf8()};
    write.outcome = outcomeFrom(row.value(7).toString());
    write.httpStatus = row.value(8).toInt();
    write.note = row.value(9).toString();
    write.intendedAt = timeFrom(row.value(10));
    return write;
}

/// The state with its free texts masked.
QJsonObject safeJson(RestoreState state)
{
    for (RestoreProgress &one : state.steps) {
        one.memo = redactedJson(one.memo);
        one.note = redactedText(one.note);
    }
    for (Warning &warning : state.warnings)
        warning.message = redactedText(warning.message);
    state.reason = redactedText(state.reason);
    return toJson(state);
}

Result<RestoreRecord> recordFrom(const QSqlQuery &row)
{
    RestoreRecord record;
    record.id = row.value(0).toString();
    const auto backupJson = objectFrom(record.id, row.value(1));
    const auto stateJson = objectFrom(record.id, row.value(2));
    const auto access = objectFrom(record.id, row.value(3));
    if (!backupJson || !stateJson || !access)
        return failure(!backupJson      ? backupJson.error()
                           : !stateJson ? stateJson.error()
                                        : access.error());
    auto backup = backupFromJson(*backupJson);
    auto state = restoreStateFromJson(*stateJson);
    if (!backup || !state)
        return failure(!backup ? backup.error() : state.error());
    record.backup = std::move(*backup);
    record.state = std::move(*state);
    record.access = *access;
    record.startedAt = timeFrom(row.value(4));
    record.updatedAt = timeFrom(row.value(5));
    return record;
}

} // namespace

void Journal::Private::remember(const QString &restore, const Backup &backup)
{
    RunContext context;
    context.endpoint = nameAndId(backup.plan.endpointName, backup.plan.endpoint.url);
    QStringList connections;
    for (std::size_t i = 0; i < backup.parts(); ++i) {
        const Connection &connection = backup.part(i).plan.impact.connection;
        connections.append(nameAndId(connection.name, connection.id.value));
    }
    context.connection = connections.join(u", "_s);
    m_contexts.insert(restore, context);
}

Result<std::vector<JournalledWrite>> Journal::Private::writesOf(const QString &run,
                                                                const QString &table)
{
    std::vector<JournalledWrite> writes;
    const auto read = each(
        u"SELECT number, method, path, purpose, action, is_undo, memo, outcome, http_status, note, "
        u"intended_at FROM %1 WHERE run = ? ORDER BY number"_s.arg(table),
        {run}, [&writes](const QSqlQuery &row) { writes.push_back(writeFrom(row)); });
    if (!read)
        return failure(read.error());
    return writes;
}

Result<QString> Journal::createRestore(const Backup &backup, const QJsonObject &access,
                                       const RestoreState &state, const QDateTime &now)
{
    const QString id = newRunId();
    d->remember(id, backup);
    const auto created = d->inTransaction([&]() -> Result<void> {
        const auto written = d->database->write(
            u"INSERT INTO restore (id, backup_id, backup, access, state, started_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id, backup.id, textOf(toJson(backup)), textOf(redacted(access).toObject()),
             textOf(safeJson(state)), timeText(now), timeText(now)});
        if (!written)
            return failure(written.error());
        const RunContext context = d->contextOf(id);
        return d->appendAudit(
            {.at = now,
             .run = id,
             .event = u"restore-started"_s,
             .endpoint = context.endpoint,
             .subject = context.connection,
             .text = Text::tr("A way back from backup %1 begins.").arg(backup.id)});
    });
    if (!created)
        return failure(created.error());
    return id;
}

Result<void> Journal::saveRestore(const QString &id, const RestoreState &state,
                                  const QDateTime &now)
{
    return d->inTransaction([&]() -> Result<void> {
        const auto written =
            d->database->write(u"UPDATE restore SET state = ?, updated_at = ? WHERE id = ?"_s,
                               {textOf(safeJson(state)), timeText(now), id});
        if (!written)
            return failure(written.error());
        if (written->rows != 1)
            return refusal(Text::tr("The journal holds no way back %1.").arg(id));
        if (state.outcome == RestoreOutcome::None)
            return {};
        const RunContext context = d->contextOf(id);
        const QString word = wordOf(state.outcome);
        return d->appendAudit(
            {.at = now,
             .run = id,
             .event = u"restore-ended"_s,
             .endpoint = context.endpoint,
             .subject = context.connection,
             .text = state.reason.isEmpty() ? word : u"%1: %2"_s.arg(word, state.reason)});
    });
}

Result<RestoreRecord> Journal::restore(const QString &id) const
{
    Result<RestoreRecord> record = refusal(Text::tr("The journal holds no way back %1.").arg(id));
    const auto found = d->each(restoreColumns + u" WHERE id = ?"_s, {id},
                               [&record](const QSqlQuery &row) { record = recordFrom(row); });
    if (!found)
        return failure(found.error());
    if (!record)
        return record;
    auto writes = d->writesOf(id, u"restore_intent"_s);
    if (!writes)
        return failure(writes.error());
    record->writes = std::move(*writes);
    return record;
}

Result<std::vector<RestoreRecord>> Journal::restores() const
{
    std::vector<RestoreRecord> records;
    std::optional<ApiError> trouble;
    const auto read =
        d->each(restoreColumns + u" ORDER BY number DESC"_s, {}, [&](const QSqlQuery &row) {
            auto record = recordFrom(row);
            if (record)
                records.push_back(std::move(*record));
            else if (!trouble)
                trouble = record.error();
        });
    if (!read)
        return failure(read.error());
    if (trouble)
        return failure(*trouble);
    return records;
}

Result<QString> Journal::restoreOf(const QString &backupId) const
{
    QString id;
    const auto read = d->each(u"SELECT id FROM restore WHERE backup_id = ?"_s, {backupId},
                              [&id](const QSqlQuery &row) { id = row.value(0).toString(); });
    if (!read)
        return failure(read.error());
    return id;
}

std::unique_ptr<RunLog> Journal::restoreLogOf(const QString &id)
{
    return std::make_unique<RunLog>(*this, id, LogOf::Restore);
}

} // namespace linchpin
