// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchmachine.h"
#include "models/domain/intent.h"
#include "models/domain/plan.h"
#include "models/domain/restore.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
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

/// A batch as the journal holds it.
struct BatchRecord
{
    QString id; ///< like that of a run
    Batch batch;
    BatchState state;
    QJsonObject access; ///< like that of a run
    std::vector<RunRecord> runs; ///< parallel to the members
    QDateTime startedAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    [[nodiscard]] std::vector<RunState> states() const; ///< of the runs
};

/// A way back from a backup as the journal holds it.
struct RestoreRecord
{
    QString id; ///< as that of a run
    Backup backup;
    RestoreState state;
    QJsonObject access; ///< how the endpoint is reached, without secrets
    std::vector<JournalledWrite> writes;
    QDateTime startedAt; ///< UTC
    QDateTime updatedAt; ///< UTC
};

/// One line of the audit: what was done or refused, by whom, when. Never deleted or changed by the
/// program.
struct AuditEntry
{
    qint64 number = 0;
    QDateTime at; ///< UTC; now if invalid
    QString user; ///< login name on this machine; filled in if empty
    QString run; ///< empty if it belongs to none
    QString event; ///< stable kebab-case word: plan-made, run-started, write-intended, write-ended,
                   ///< step, decision, ...
    QString endpoint; ///< name and address
    QString subject; ///< connection or dependent: name and id
    QString text; ///< a sentence
};

} // namespace linchpin
