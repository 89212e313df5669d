// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchmachine.h"
#include "models/service/deletionrun.h"

namespace linchpin {

class LookBook;
class Watcher;

/// Carries several deletions out: asks the scheduler which run does what when, and tells it how
/// they ended. What of its state outlives a crash is journalled before a run is set going.
/// Destroying it stops where it stands, as a crash would: the journal holds the rest.
class BatchRun final : public QObject
{
    Q_OBJECT

public:
    /// A new run of a batch; the journal refuses one that was used. Session and journal outlive it.
    /// Secrets are named "ID:FIELD".
    [[nodiscard]] static Result<std::unique_ptr<BatchRun>>
    create(Session &session, Journal &journal, const Batch &batch,
           const DeletionRun::Options &options);
    /// One of the journal, to be resumed or rolled back. Refused if the session's endpoint is
    /// another one.
    [[nodiscard]] static Result<std::unique_ptr<BatchRun>>
    open(Session &session, Journal &journal, const BatchRecord &record,
         const DeletionRun::Options &options);
    ~BatchRun() override;

    /// DeletionRun::giveSecrets() of each member; secrets are named "ID:FIELD".
    void giveSecrets(const QMap<QString, QByteArray> &typed);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const Batch &batch() const { return m_batch; }
    [[nodiscard]] const BatchState &state() const { return m_state; }
    [[nodiscard]] const std::vector<RunState> &runs() const { return m_states; } ///< of the members
    [[nodiscard]] const DeletionRun &run(std::size_t member) const { return *m_runs[member]; }
    [[nodiscard]] bool isAtRest() const; ///< no run is under way
    /// The journal cannot be written, so nothing is begun any more.
    [[nodiscard]] const std::optional<ApiError> &trouble() const { return m_trouble; }

    /// Looks at every member that waits, one after the other; only reads. Nothing while one is
    /// under way, or where nothing waits.
    void lookNow();
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// What was seen of a member while all of them were watched.
    [[nodiscard]] Result<Observation> observation(std::size_t member) const;
    /// Going on with these although something serious was seen of them; -1: with all.
    [[nodiscard]] Result<void> acceptSigns(const QString &reason, int only = -1);
    /// Members on their way to be deleted of which something serious was seen that nobody accepted,
    /// or of which that cannot be read: none goes on while there is one. `only`: asked of that one
    /// alone.
    [[nodiscard]] std::vector<std::size_t> heldForSigns(int only = -1) const;

    /// The last look at one that is still to be deleted failed, or could not be kept: none goes on
    /// until it is looked at again. `only`: the same.
    [[nodiscard]] bool isBlind(int only = -1) const;

    void begin(bool isConfirmed = false);
    void confirm(); ///< everything that is ready now
    void requestStop(); ///< after the current requests
    void skipObservation(const QString &reason, int only = -1);
    void checkClock();
    void resume(int only = -1); ///< all of them, or one member alone
    void rollBack(int only = -1);
    /// Switched on again while all of them wait; the others go on waiting.
    void leaveOut(std::size_t member, const QString &reason);

Q_SIGNALS:
    void changed(); ///< state(), the state of a run, or its progress
    void confirmationNeeded();
    void looked(); ///< at all that wait, or it was dropped
    void finished(); ///< nothing goes on; comes again after a resume

private:
    BatchRun(Session &session, Journal &journal, const BatchRecord &record);
    void addRun(std::unique_ptr<DeletionRun> run);
    void handle(BatchEvent event);
    void carryOut(const BatchEffect &effect);
    void startMember(const BatchEffect &effect, DeletionRun &run);
    void memberChanged(std::size_t member);
    void memberRested(int member);
    void judgeSigns(BatchEvent &event) const;
    /// Those the event is about that are on their way to be deleted, before anything of them is.
    [[nodiscard]] std::vector<std::size_t> stillWhole(int only) const;
    [[nodiscard]] bool needsLook(int only) const;
    void startLastLook();
    void endLooks();
    [[nodiscard]] RunRecord recordOf(std::size_t member) const;
    void lookAt();
    void lookAtNext();
    void dropLooks();
    void signalLater(void (BatchRun::*signal)());
    void wakeAt(const QDateTime &time);

    Session &m_session;
    Journal &m_journal;
    QString m_id;
    Batch m_batch;
    BatchLinks m_links; ///< of the batch
    BatchState m_state;
    std::vector<std::unique_ptr<DeletionRun>> m_runs;
    std::vector<RunState> m_states; ///< theirs: asked for at every step of each of them
    std::optional<ApiError> m_trouble;
    QTimer m_clock;
    std::unique_ptr<LookBook> m_looks;
    std::unique_ptr<Watcher> m_watcher;
    std::vector<std::size_t> m_toLookAt; ///< members, the last one first
    bool m_isCarryingOut = false; ///< effects remain: changed() waits for the last of them
    bool m_isLooking = false;
    bool m_isLastLook = false; ///< the one before the deletion is under way
    std::optional<ApiError> m_lookTrouble; ///< one of the last look could not be kept
    bool m_isFirstLook = false; ///< right after the switch-off: it is part of it
};

} // namespace linchpin
