// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/journal.h"
#include "models/store/writerlock.h"

#include <QMap>
#include <QStringList>

namespace linchpin {

/// What every audit entry of a run repeats, so that the audit can be read alone.
struct RunContext
{
    QString endpoint; ///< name and address
    QString connection; ///< name and id
    QStringList subjects; ///< of the plan's actions
    [[nodiscard]] QString subjectOf(int action) const;
};

class Journal::Private
{
public:
    [[nodiscard]] Result<void> openFile(const QString &directory);

    /// Refused if the journal was opened for reading only.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work,
                                             Database::Sync sync = Database::Sync::Now);
    /// Rows of a query; none if the journal does not exist yet.
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values,
                                    const std::function<void(const QSqlQuery &)> &row);

    /// A plan is applied once; the table is that of runs or of batches.
    [[nodiscard]] Result<void> refuseUsed(const QString &planId, const QString &table);
    /// A row for a new run, and its run-started in the audit; within a transaction.
    [[nodiscard]] Result<QString> insertRun(const Plan &plan, const QJsonObject &access,
                                            const RunState &state, const QDateTime &now);

    [[nodiscard]] Result<void> noteStage(const QString &batch, const BatchState &state,
                                         const QDateTime &now); ///< within a transaction

    void remember(const QString &run, const Plan &plan);
    void remember(const QString &restore, const Backup &backup);
    [[nodiscard]] Result<std::vector<JournalledWrite>> writesOf(const QString &run,
                                                                const QString &table);
    /// Empty texts if the run's plan cannot be read: that must not keep an outcome from being
    /// written.
    [[nodiscard]] RunContext contextOf(const QString &run);
    [[nodiscard]] Result<void> appendAudit(const AuditEntry &entry); ///< within a transaction
    /// The same for a run or a way back, about one of its actions; -1: about all of it.
    [[nodiscard]] Result<void> note(const QDateTime &now, const QString &run, const QString &event,
                                    int action, const QString &text);

    Mode mode = Mode::ReadOnly;
    std::unique_ptr<WriterLock> lock; ///< only a writer has one
    std::unique_ptr<Database>
        database; ///< null: there is no journal yet, and only reading is wanted

private:
    [[nodiscard]] Result<void> openToWrite(const QString &directory, const QString &path);
    [[nodiscard]] Result<void> openToRead(const QString &directory, const QString &path);

    QMap<QString, RunContext> m_contexts;
};

/// Short enough to say aloud; 50 random bits, and the tables refuse a second one.
[[nodiscard]] QString newRunId();
[[nodiscard]] QString textOf(const QJsonObject &json);
[[nodiscard]] Result<QJsonObject> objectFrom(const QString &run, const QVariant &text);
/// A word and, if there is one, the reason: "halted: the answer is not known".
[[nodiscard]] QString withReason(const QString &word, const QString &reason);
[[nodiscard]] QString nameAndId(const QString &name, const QString &id);
/// One more line of the audit, redacted; within a transaction.
[[nodiscard]] Result<void> appendAuditEntry(Database &database, const AuditEntry &entry);
/// WAL, every commit on disk, relations kept: for whoever writes.
[[nodiscard]] Result<void> configureWriting(Database &database);

/// Times as the journal holds them: RFC 3339 in UTC with milliseconds, so that their order as text
/// is that of time.
[[nodiscard]] QString timeText(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &text);

} // namespace linchpin
