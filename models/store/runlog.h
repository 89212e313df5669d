// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/intent.h"

#include <QString>

namespace linchpin {

class Journal;

/// The IntentLog of one run. Also writes audit entries for intents (write-intended) and outcomes
/// (write-ended), in the same transaction.
class RunLog final : public IntentLog
{
public:
    RunLog(Journal &journal, QString run); ///< the journal outlives it
    /// May be called again when a look settled what was unknown: the last outcome stands, the audit
    /// has them all.
    void recordOutcome(qint64 number, WriteOutcome outcome, int httpStatus,
                       const QString &note) override;

protected:
    [[nodiscard]] Result<qint64> persist(const Intent &intent) override;

private:
    Journal &m_journal;
    QString m_run;
};

} // namespace linchpin
