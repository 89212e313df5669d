// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/service/deletionrun.h"

#include <QStringList>

namespace linchpin {

/// What came of a run, in words: only what reading proved is called so.
struct ResultSummary
{
    QString headline;
    QString reason; ///< why it ended like this; empty if it went as wanted
    bool isGood = false; ///< it ended as it was meant to
    QStringList gone; ///< proved gone by reading
    QStringList along; ///< the server was asked to delete them by force; not read one by one
    QStringList left; ///< stands as it was, or was taken back
    QStringList changed; ///< in effect and still there
    QStringList unknown; ///< nobody knows yet
    QStringList leftovers; ///< what the system reports besides
    QStringList restore; ///< how to get things back
};
[[nodiscard]] ResultSummary summaryOf(const Plan &plan, const RunState &state,
                                      const QString &backupPath);

/// One request of the journal as a line of the log.
[[nodiscard]] QString lineOf(const JournalledWrite &write);

struct RunReport
{
    QString runId;
    Plan plan;
    RunState state;
    std::vector<JournalledWrite> writes;
    QString backupPath;
};
[[nodiscard]] QString reportText(const RunReport &report);
[[nodiscard]] QByteArray reportJson(const RunReport &report);

} // namespace linchpin
