// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/observation.h"
#include "models/net/session.h"
#include "models/store/journal.h"

#include <QObject>
#include <QTimer>

namespace linchpin {

class ConversationRun;
class LookBook;
class Watcher;

/// Drives one deletion: feeds the machine with events and carries out its effects. The state is
/// journalled before any effect begins. Destroying it stops where it stands, as a crash would: the
/// journal holds the rest.
class DeletionRun final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::seconds busyLimit{120};
        std::optional<std::chrono::seconds>
            settle; ///< MachineRules::settle; none: by the time-out of a request
        QMap<QString, QByteArray> typedSecrets; ///< memory only, wiped at the end
        /// A member of a batch: what the others have in effect (MachineRules::doneElsewhere).
        std::function<std::vector<PlannedAction>()> doneElsewhere = {};
    };

    /// A new run of a plan; the journal refuses a plan that was used. Session and journal outlive
    /// it.
    [[nodiscard]] static Result<std::unique_ptr<DeletionRun>>
    create(Session &session, Journal &journal, const Plan &plan, Options options);
    /// A run of the journal, to be resumed or rolled back. Refused if the session's endpoint is
    /// another one.
    [[nodiscard]] static Result<std::unique_ptr<DeletionRun>>
    open(Session &session, Journal &journal, const RunRecord &record, Options options);
    ~DeletionRun() override;

    /// What a person types of what the server masks, of a run taken up again: the program that
    /// began it had it in memory only. Copied, and wiped at the end.
    void giveSecrets(const QMap<QString, QByteArray> &typed);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const RunState &state() const { return m_state; }
    [[nodiscard]] std::vector<JournalledWrite> writes() const; ///< from the journal
    [[nodiscard]] Progress progress() const; ///< of the conversation under way
    /// The impact read last on the way (Planned, Rechecking), for the verify page.
    [[nodiscard]] const std::optional<Impact> &lastImpact() const { return m_lastImpact; }
    [[nodiscard]] bool isAtRest() const; ///< finished, halted, or waiting for a person or the clock

    /// What was seen while it was watched, from the journal.
    [[nodiscard]] Result<Observation> observation() const;
    /// Something serious was seen and nobody accepted it, or the last look failed or could not be
    /// kept: confirm() does nothing.
    [[nodiscard]] bool holdsForSigns() const;
    /// Going on although: with a reason, which the audit keeps.
    [[nodiscard]] Result<void> acceptSigns(const QString &reason);
    void lookNow(); ///< only reads; nothing unless it observes or waits to be confirmed
    [[nodiscard]] bool isLooking() const;

    void begin(bool isConfirmed = false);
    void confirm();
    void requestStop();
    void skipObservation(const QString &reason);
    void checkClock(); ///< the observation may be over (also called by an own timer)
    void resume();
    void rollBack();

Q_SIGNALS:
    void changed(); ///< state() is another one, or progress() moved
    void confirmationNeeded();
    void looked(); ///< a look has ended; the journal has it
    void finished(); ///< state().outcome is there; comes again after a resume

private:
    DeletionRun(Session &session, Journal &journal, QString id, Plan plan, RunState state,
                Options options);
    void handle(const Event &event);
    void carryOut(const MachineEffect &effect);
    void signalLater(void (DeletionRun::*signal)());
    void wakeAt(const QDateTime &time);
    template<typename T, typename Ended>
    void converse(std::unique_ptr<TypedConversation<T>> conversation, int action, bool isUndo,
                  bool mayWrite, Ended ended);
    void startRead();
    void startPerform(int action);
    void startLook(int action);
    void startUndo(int action);
    void adoptUndoMemo();
    void dropLook();
    void judgeSigns(const QDateTime &now); ///< fills in the rules
    void startLastLook();
    void takeLook();
    [[nodiscard]] RunRecord asRecord() const; ///< as it stands, without its writes
    [[nodiscard]] QDateTime lastWriteAt() const;
    [[nodiscard]] ActionContext contextFor(int action);
    [[nodiscard]] QByteArray memoOf(int action) const;

    Session &m_session;
    Journal &m_journal;
    QString m_id;
    Plan m_plan;
    RunState m_state;
    Options m_options;
    MachineRules m_rules;
    QMap<QString, QByteArray> m_memory;
    std::unique_ptr<RunLog> m_log;
    std::unique_ptr<LookBook> m_looks;
    std::unique_ptr<Watcher> m_watcher;
    bool m_isFirstLook = false; ///< the one right after the switch-off is under way
    bool m_isLastLook = false; ///< the one before the deletion is under way
    QDateTime m_lookedLastAt; ///< when that one worked; valid while the world is read after it
    std::unique_ptr<ConversationRun> m_run;
    std::optional<Impact> m_lastImpact;
    QTimer m_clock;
};

} // namespace linchpin
