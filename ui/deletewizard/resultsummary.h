// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardengine.h"

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
/// Of one connection or of several: then what came of all of them.
[[nodiscard]] ResultSummary summaryOf(const WizardRun &run, const QString &backupPath);

/// One request of the journal as a line of the log.
[[nodiscard]] QString lineOf(const JournalledWrite &write);

[[nodiscard]] QString reportText(const WizardRun &run, const QString &backupPath);
[[nodiscard]] QByteArray reportJson(const WizardRun &run, const QString &backupPath);

} // namespace linchpin
