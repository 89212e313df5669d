// SPDX-License-Identifier: Apache-2.0
#include "models/domain/redaction.h"
#include "models/store/journalrows.h"

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

Result<JournalledWrite> writeFrom(const QSqlQuery &row)
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

Result<RestoreRecord> restoreFrom(const QSqlQuery &row)
{
    return recordFrom(row, &RestoreRecord::backup, backupFromJson, restoreStateFromJson);
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
    return allRecords(
        database.get(),
        u"SELECT number, method, path, purpose, action, is_undo, memo, outcome, http_status, note, "
        u"intended_at FROM %1 WHERE run = ? ORDER BY number"_s.arg(table),
        {run}, writeFrom);
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
        return d->note(now, id, u"restore-started"_s, -1,
                       Text::tr("A way back from backup %1 begins.").arg(backup.id));
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
        return d->note(now, id, u"restore-ended"_s, -1,
                       withReason(wordOf(state.outcome), state.reason));
    });
}

Result<RestoreRecord> Journal::restore(const QString &id) const
{
    return withWrites(oneRecord(d->database.get(), restoreColumns + u" WHERE id = ?"_s, {id},
                                restoreFrom, Text::tr("The journal holds no way back %1.").arg(id)),
                      d->writesOf(id, u"restore_intent"_s));
}

Result<std::vector<RestoreRecord>> Journal::restores() const
{
    return allRecords(d->database.get(), restoreColumns + u" ORDER BY number DESC"_s, {},
                      restoreFrom);
}

Result<QString> Journal::restoreOf(const QString &backupId) const
{
    return textOrNone(d->database.get(), u"SELECT id FROM restore WHERE backup_id = ?"_s,
                      {backupId});
}

std::unique_ptr<RunLog> Journal::restoreLogOf(const QString &id)
{
    return std::make_unique<RunLog>(*this, id, LogOf::Restore);
}

} // namespace linchpin
