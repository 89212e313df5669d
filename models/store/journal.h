// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/runlog.h"
#include "models/store/runrecord.h"

#include <memory>

namespace linchpin {

/// Journal and audit: one SQLite file (WAL, synchronous FULL, schema versioned), 0600, in a state
/// directory. One writer at a time, held by a lock file; a second one is told who holds it. Reading
/// needs no lock. Belongs to the thread that opened it. Free texts are redacted before they are
/// stored.
class Journal final
{
public:
    enum class Mode { ReadOnly, Write };
    /// Unsafe with a sentence if it is locked by another program, of a newer version, or damaged;
    /// the file is left as it is then. Reading a journal that does not exist yet reads an empty
    /// one.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &directory, Mode mode);
    ~Journal();

    /// Refused if the plan was used before (a plan is applied once). Writes the audit's run-started
    /// with it.
    [[nodiscard]] Result<QString> createRun(const Plan &plan, const QJsonObject &access,
                                            const RunState &state, const QDateTime &now);
    /// A step that differs from the one before is written to the audit with it. Durable on return;
    /// or, where only reading follows, at the latest with the next intent: a program that is killed
    /// loses nothing, a computer without power what it will look at again
    /// (docs/decisions/0099).
    enum class Durable { Now, WithTheNextIntent };
    [[nodiscard]] Result<void> saveState(const QString &run, const RunState &state,
                                         const QDateTime &now, Durable durable = Durable::Now);
    [[nodiscard]] Result<RunRecord> run(const QString &id) const; ///< Unsafe if there is none
    [[nodiscard]] Result<std::vector<RunRecord>>
    runs() const; ///< newest first, writes not filled in
    /// A run for every member, all of them or none; refused if the batch or one of its plans was
    /// used before.
    [[nodiscard]] Result<BatchRecord> createBatch(const Batch &batch, const QJsonObject &access,
                                                  const QDateTime &now);
    [[nodiscard]] Result<void> saveBatch(const QString &batch, const BatchState &state,
                                         const QDateTime &now); ///< durable on return
    [[nodiscard]] Result<BatchRecord> batch(const QString &id) const; ///< Unsafe if there is none
    [[nodiscard]] Result<std::vector<BatchRecord>> batches() const; ///< newest first
    [[nodiscard]] Result<QString> batchOf(const QString &run) const; ///< empty: it is in none
    [[nodiscard]] bool
    isPlanUsed(const QString &planId) const; ///< true also if that cannot be read
    /// The intent log of one run; outlived by the journal.
    [[nodiscard]] std::unique_ptr<RunLog> logOf(const QString &run);

    /// Ways back. A backup has at most one, which is gone on with until nothing is missing.
    [[nodiscard]] Result<QString> createRestore(const Backup &backup, const QJsonObject &access,
                                                const RestoreState &state, const QDateTime &now);
    [[nodiscard]] Result<void> saveRestore(const QString &id, const RestoreState &state,
                                           const QDateTime &now); ///< durable on return
    [[nodiscard]] Result<RestoreRecord> restore(const QString &id) const; ///< Unsafe if none
    [[nodiscard]] Result<std::vector<RestoreRecord>>
    restores() const; ///< newest first, writes not filled in
    /// The way back of this backup; empty if none was begun.
    [[nodiscard]] Result<QString> restoreOf(const QString &backupId) const;
    [[nodiscard]] std::unique_ptr<RunLog> restoreLogOf(const QString &id);

    [[nodiscard]] Result<void> addAudit(AuditEntry entry);
    struct AuditFilter
    {
        QString text; ///< in any column, case-insensitive; empty: all
        QDateTime from; ///< inclusive; invalid: from the beginning
        QDateTime to; ///< inclusive; invalid: to the end
        QString run; ///< empty: all
    };
    [[nodiscard]] Result<std::vector<AuditEntry>>
    audit(const AuditFilter &filter) const; ///< newest first

private:
    friend class LookBook;
    friend class RunLog;
    Journal();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace linchpin
