// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "models/service/deletionrun.h"

namespace linchpin::cli {

/// Goes with one run until it ends or parks, and says how it stands then.
class RunFollower final : public QObject
{
    Q_OBJECT

public:
    enum class Begin { Apply, Resume, SkipObservation, RollBack };

    /// Console and journal outlive it. The phrase was checked by the caller.
    RunFollower(std::unique_ptr<DeletionRun> run, Journal &journal, Console &console,
                bool isConfirmed);

    void start(Begin begin, const QString &reason = {});
    void interrupt(); ///< first: stop safely; second: at once

Q_SIGNALS:
    void ended(const linchpin::cli::Report &report);

private:
    void look();
    void conclude();
    [[nodiscard]] Report report() const;

    std::unique_ptr<DeletionRun> m_run;
    Journal &m_journal;
    Console &m_console;
    Errand m_errand = Errand::Forward;
    bool m_isConfirmed;
    bool m_isStopping = false;
    bool m_isConcluding = false;
};

/// How a run stands by the journal, without going on with it.
[[nodiscard]] Report standingReport(const RunRecord &record, Errand errand);

} // namespace linchpin::cli
