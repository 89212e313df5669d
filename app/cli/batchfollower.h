// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/runfollower.h"
#include "models/service/batchrun.h"

namespace linchpin::cli {

/// Goes with a batch until it ends or parks, and says how it stands then.
class BatchFollower final : public QObject
{
    Q_OBJECT

public:
    using Begin = RunFollower::Begin;

    /// Console and journal outlive it. The phrase was checked by the caller.
    BatchFollower(std::unique_ptr<BatchRun> run, Journal &journal, Console &console,
                  bool isConfirmed);

    void start(Begin begin, int only, const QString &reason = {});
    void interrupt(); ///< first: stop safely; second: at once

Q_SIGNALS:
    void ended(const linchpin::cli::Report &report);

private:
    void look();
    void conclude();
    [[nodiscard]] Report report() const;

    std::unique_ptr<BatchRun> m_run;
    Journal &m_journal;
    Console &m_console;
    Errand m_errand = Errand::Forward;
    bool m_isConfirmed;
    bool m_isStopping = false;
    bool m_isConcluding = false;
};

} // namespace linchpin::cli
