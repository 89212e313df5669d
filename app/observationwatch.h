// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifier/desktopnotifier.h"
#include "models/service/watcher.h"
#include "models/service/workspace.h"

#include <QTimer>

#include <deque>

namespace linchpin {

/// While the window is open: looks at every run that waits on an endpoint that is signed in, also
/// at those no assistant shows, and tells on the desktop what is worth it. One look at a time.
class ObservationWatch final : public QObject
{
    Q_OBJECT

public:
    /// Workspace and journal outlive it.
    ObservationWatch(const Workspace &workspace, Journal &journal, QObject *parent = nullptr);
    ~ObservationWatch() override;

    /// Is this run shown by an assistant? Then that one looks. Of several: asked of the whole.
    void setIsShown(std::function<bool(const QString &run)> isShown);
    void setNow(Watcher::Now now) { m_now = std::move(now); }
    void start(); ///< asks for the desktop's service, then looks and tells from time to time
    void tick(); ///< what start() does every minute: looks where it is due, tells what is new
    [[nodiscard]] bool isLooking() const { return m_watcher != nullptr; }
    [[nodiscard]] QString desktopProblem() const { return m_notifier.problem(); }

Q_SIGNALS:
    void looked(); ///< everything that was due was looked at

private:
    struct Waiting
    {
        RunRecord record;
        std::vector<PlannedAction> elsewhere;
        ObservationTime time;
        QString whole = {}; ///< the first run of its batch; empty: it stands alone
        QString batch = {};
    };
    [[nodiscard]] std::vector<Waiting> waitingRuns() const;
    [[nodiscard]] Session *sessionOf(const EndpointIdentity &endpoint) const;
    [[nodiscard]] bool isDue(const Waiting &waiting) const;
    void lookAtNext();
    void tellAll();
    void tell(const std::vector<Waiting> &together);

    const Workspace &m_workspace;
    Journal &m_journal;
    std::unique_ptr<LookBook> m_book;
    DesktopNotifier m_notifier;
    std::function<bool(const QString &)> m_isShown = [](const QString &) { return false; };
    Watcher::Now m_now = &QDateTime::currentDateTimeUtc;
    QTimer m_timer;
    std::deque<Waiting> m_due;
    std::unique_ptr<Watcher> m_watcher; ///< null: no look is under way
};

} // namespace linchpin
