// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/signnotice.h"
#include "models/service/signlook.h"
#include "models/store/lookbook.h"

namespace linchpin {

/// Looks at a run that waits and keeps what was seen. One look at a time.
class Watcher final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// Session and book outlive it. `by` is kept with each look: "window", "terminal".
    Watcher(Session &session, LookBook &book, QString by, QObject *parent = nullptr);
    ~Watcher() override;
    void setNow(Now now) { m_now = std::move(now); }

    /// Begins a look; nothing if one is under way. For a member of a batch: `elsewhere`, what the
    /// others have in effect that this run's world shows, and the batch's time.
    void look(const RunRecord &run, const std::vector<PlannedAction> &elsewhere = {},
              const std::optional<ObservationTime> &time = std::nullopt);
    void stop(); ///< drops the look under way; nothing is kept of it
    [[nodiscard]] bool isLooking() const { return m_look != nullptr; }

    [[nodiscard]] const Look &lastLook() const { return m_last; }
    [[nodiscard]] int requestsSent() const { return m_requests; } ///< by the last look
    /// The last look could not be kept, or not even begun: why.
    [[nodiscard]] const std::optional<ApiError> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void looked(); ///< lastLook() or trouble(); from the event loop

private:
    void take();

    Session &m_session;
    LookBook &m_book;
    QString m_by;
    Now m_now = &QDateTime::currentDateTimeUtc;
    QString m_run;
    int m_asked = 0; ///< looks asked for or dropped: what was queued for another is void
    std::unique_ptr<SignLook> m_look;
    Look m_last;
    int m_requests = 0;
    std::optional<ApiError> m_trouble;
};

/// What somebody is to be told now, each thing claimed for whoever asks first. Claim only what can
/// be told.
[[nodiscard]] Result<std::vector<SignNotice>>
claimedNotices(LookBook &book, const RunRecord &run, const QDateTime &now,
               const std::optional<ObservationTime> &time = std::nullopt);
/// The same of several that are watched together; what is told of all of them is claimed in the
/// name of the run `whole`, a member that stays the same.
[[nodiscard]] Result<std::vector<SignNotice>>
claimedNotices(LookBook &book, const std::vector<RunRecord> &members, const QString &whole,
               const QDateTime &now, const ObservationTime &time);

} // namespace linchpin
