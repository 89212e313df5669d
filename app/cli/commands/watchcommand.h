// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "app/cli/watchdocuments.h"
#include "app/notifier/desktopnotifier.h"
#include "models/service/watcher.h"
#include "models/store/journal.h"

#include <QTimer>

#include <map>

namespace linchpin::cli {

/// watch: looks at a run that waits, once or until its time is over. Sends nothing that changes,
/// and needs no lock: a window may hold the run meanwhile.
class WatchCommand final : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;
    ~WatchCommand() override;
    void interrupt() override;

private:
    OrRefusal<std::optional<EndpointAccess>> boundEndpoint() override;
    [[nodiscard]] BoundBy boundBy() const override { return BoundBy::Journal; }
    void run(Session &session) override;

    void begin();
    void look();
    void looked();
    void allLooked();
    void tell();
    void goOn();
    void conclude();
    [[nodiscard]] OrRefusal<void> readRuns();
    [[nodiscard]] OrRefusal<void> readBatch(const QString &batch);
    [[nodiscard]] OrRefusal<QString> codeOfBatch(const ObservationTime &time) const;
    [[nodiscard]] OrRefusal<void> add(const RunRecord &record, const ObservationTime &time);
    [[nodiscard]] bool isWatched() const; ///< one of them at least
    [[nodiscard]] bool isAtTheEnd() const;
    [[nodiscard]] Report report() const;

    std::vector<WatchedRun> m_runs; ///< one, or the members of a batch
    std::optional<BatchRecord> m_batch;
    std::map<QString, std::pair<int, std::optional<ApiError>>> m_results; ///< by run: of its look
    std::size_t m_current = 0;
    std::unique_ptr<linchpin::Journal> m_journal;
    std::unique_ptr<LookBook> m_book;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<Watcher> m_watcher;
    QTimer m_pause;
};

} // namespace linchpin::cli
