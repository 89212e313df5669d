// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"

#include <QCoreApplication>

namespace linchpin {

/// One step along the road: takes a state and one event, leaves with the next state and the
/// effects. Used by advance() only; the .cpp files are the way forward, the way back, starting
/// again after a stop, and what these share.
class DeletionRoad final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::DeletionRoad)

public:
    DeletionRoad(const Plan &plan, RunState state, QDateTime now, const MachineRules &rules)
        : m_plan(plan), m_state(std::move(state)), m_now(std::move(now)), m_rules(rules)
    { }

    void on(const event::Begin &begin);
    void on(const event::ImpactRead &read);
    void on(const event::PerformEnded &ended);
    void on(const event::LookEnded &ended);
    void on(const event::UndoEnded &ended);
    void on(const event::Confirmed &);
    void on(const event::StopRequested &);
    void on(const event::ObservationSkipped &skipped);
    void on(const event::SignsLooked &looked);
    void on(const event::TimeReached &);
    void on(const event::ResumeRequested &request);
    void on(const event::RollBackRequested &request);

    [[nodiscard]] Transition take() { return {std::move(m_state), std::move(m_effects)}; }

private:
    /// Of the warning that says what could not be taken back.
    static constexpr QLatin1StringView stuckCode{"way-back-incomplete"};

    // forward
    void goOn();
    void goOnAfterRecheck();
    void ask();
    void recheck();
    void perform(int index);
    void look(int index);
    void performRefused(const ApiError &error, bool writeWasSent);
    void seenForward(Seen seen);
    void provedInEffect();
    void worldReadAtBegin(const event::ImpactRead &read);
    void worldReadBeforeDelete(const event::ImpactRead &read);
    // back
    void retreat(const QString &reason, const std::optional<ApiError> &error, Outcome goal);
    void goBackOne();
    void undo(int index);
    void seenBack(Seen seen);
    void lookFailed(const ApiError &error);
    void leaveStuck(const QString &reason, const std::optional<ApiError> &error);
    [[nodiscard]] QString stuckReasons() const;
    [[nodiscard]] bool looksAgainLater();
    void worldReadGoingBack(const event::ImpactRead &read);
    // again
    void startAgain(bool isGoingBack, const QDateTime &lastWriteAt);
    void lookAtUncertain();
    void seenResuming(Seen seen);
    void worldReadResuming(const event::ImpactRead &read);
    // common
    void waitOr(void (DeletionRoad::*giveUp)());
    [[nodiscard]] bool waitsToSettle();
    void pauseUntilLimit(std::chrono::seconds limit);
    void giveUpWaiting();
    void finish(Step step, Outcome outcome);
    void halt(const QString &reason, const std::optional<ApiError> &error);
    [[nodiscard]] QStringList drift(const Impact &now) const;
    [[nodiscard]] int nextPending(Phase phase) const;
    [[nodiscard]] ActionProgress &current()
    {
        return m_state.actions[static_cast<std::size_t>(m_state.current)];
    }
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] Phase phaseOf(int index) const
    {
        return m_plan.actions[static_cast<std::size_t>(index)].phase;
    }
    [[nodiscard]] bool isDeletion(int index) const;
    void emitEffect(MachineEffect effect) { m_effects.push_back(std::move(effect)); }

    const Plan &m_plan;
    RunState m_state;
    QDateTime m_now;
    const MachineRules &m_rules;
    std::vector<MachineEffect> m_effects;
};

/// Which reversible or irreversible step an action of this phase is performed in, and looked at in.
[[nodiscard]] Step performingStep(Phase phase);
[[nodiscard]] Step lookingStep(Phase phase);

} // namespace linchpin
