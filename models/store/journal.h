// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/domain/intent.h"
#include "models/domain/plan.h"

#include <QDateTime>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace linchpin {

/// A write as the journal holds it.
struct JournalledWrite
{
    qint64 number = 0;
    Intent intent;
    std::optional<WriteOutcome> outcome; ///< none: no outcome was recorded (crash while under way)
    int httpStatus = 0;
    QString note;
    QDateTime intendedAt; ///< UTC
};

/// A run as the journal holds it.
struct RunRecord
{
    QString id; ///< short, for people and --json: 10 lower-case base32 characters
    Plan plan;
    RunState state;
    QJsonObject access; ///< how the endpoint is reached, without secrets (EndpointAccess), to be
                        ///< able to resume
    std::vector<JournalledWrite> writes;
    QDateTime startedAt; ///< UTC
    QDateTime updatedAt; ///< UTC
};

/// One line of the audit: what was done or refused, by whom, when. Never deleted by the program.
struct AuditEntry
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString user; ///< login name on this machine
    QString run; ///< empty if it belongs to none
    QString event; ///< stable kebab-case word: plan-made, run-started, write-intended, write-ended,
                   ///< step, decision, ...
    QString endpoint; ///< name and address
    QString subject; ///< connection or dependent: name and id
    QString text; ///< a sentence
};

class RunLog;

/// Journal and audit: one SQLite file (WAL, synchronous FULL, schema versioned), 0600, in a state
/// directory. One writer at a time, held by a lock file; a second one is told who holds it. Reading
/// needs no lock.
class Journal final
{
public:
    enum class Mode { ReadOnly, Write };
    /// Unsafe with a sentence if it is locked by another program, of a newer version, or damaged.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &directory, Mode mode);
    ~Journal();

    /// Refused if the plan was used before (a plan is applied once).
    [[nodiscard]] Result<QString> createRun(const Plan &plan, const QJsonObject &access,
                                            const RunState &state, const QDateTime &now);
    [[nodiscard]] Result<void> saveState(const QString &run, const RunState &state,
                                         const QDateTime &now); ///< durable on return
    [[nodiscard]] Result<RunRecord> run(const QString &id) const;
    [[nodiscard]] Result<std::vector<RunRecord>>
    runs() const; ///< newest first, writes not filled in
    [[nodiscard]] bool isPlanUsed(const QString &planId) const;
    /// The intent log of one run; outlived by the journal.
    [[nodiscard]] std::unique_ptr<RunLog> logOf(const QString &run);

    [[nodiscard]] Result<void> addAudit(AuditEntry entry);
    struct AuditFilter
    {
        QString text;
        QDateTime from;
        QDateTime to;
        QString run;
    };
    [[nodiscard]] Result<std::vector<AuditEntry>>
    audit(const AuditFilter &filter) const; ///< newest first

private:
    friend class RunLog;
    Journal();
    class Private;
    std::unique_ptr<Private> d;
};

/// The IntentLog of one run. Also writes audit entries for intents and outcomes.
class RunLog final : public IntentLog
{
public:
    RunLog(Journal &journal, QString run);
    void recordOutcome(qint64 number, WriteOutcome outcome, int httpStatus,
                       const QString &note) override;

protected:
    [[nodiscard]] Result<qint64> persist(const Intent &intent) override;

private:
    Journal &m_journal;
    QString m_run;
};

} // namespace linchpin
