// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/intent.h"

#include <QString>

namespace linchpin {

class Journal;

/// Whose intents: of deletions, or of ways back.
enum class LogOf { Deletion, Restore };

/// The IntentLog of one run. Also writes audit entries for intents (write-intended) and outcomes
/// (write-ended), in the same transaction.
class RunLog final : public IntentLog
{
public:
    /// The journal outlives it.
    RunLog(Journal &journal, QString run, LogOf kind = LogOf::Deletion);
    /// May be called again when a look settled what was unknown: the last outcome stands, the audit
    /// has them all.
    void recordOutcome(qint64 number, WriteOutcome outcome, int httpStatus,
                       const QString &note) override;

protected:
    [[nodiscard]] Result<qint64> persist(const Intent &intent) override;

private:
    Journal &m_journal;
    QString m_run;
    QString m_table;
};

} // namespace linchpin
