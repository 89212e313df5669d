// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/confirmation.h"
#include "ui/deletewizard/verifychecks.h"
#include "ui/deletewizard/wizardengine.h"
#include "ui/deletewizard/wizardsetup.h"

#include <QTimer>

namespace linchpin {

/// The run of the wizard and what a person may ask of it at each moment.
class RunKeeper final : public QObject
{
    Q_OBJECT

public:
    RunKeeper(WizardEngine &engine, const WizardSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] Result<void>
    create(const WholePlan &plan,
           const QMap<QString, QByteArray> &typedSecrets); ///< nothing is sent
    [[nodiscard]] Result<void> open(const SavedRun &record, RunOpening opening);
    void drop(); ///< forgets a run that is over

    [[nodiscard]] WizardRun *run() const { return m_run.get(); }
    [[nodiscard]] bool isDormant() const { return m_isDormant; } ///< opened only to be looked at
    [[nodiscard]] bool isStopWanted() const { return m_isStopWanted; }
    /// Under way: leaving now would leave it where it stands. Not so while it waits for a person or
    /// the clock.
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] bool
    isParkable() const; ///< switched off and waiting: may be left and taken up later
    [[nodiscard]] bool anyDeleteSent() const;
    [[nodiscard]] bool wasRefused() const; ///< a change that was sent did not happen

    void begin();
    [[nodiscard]] bool maySwitchOnAgain() const;
    void stop(); ///< cancel, "Switch on again", "Stop after the current request", a window that
                 ///< wants to close
    [[nodiscard]] Readiness maySkipWaiting(const QString &reason) const;
    void skipWaiting(const QString &reason);
    [[nodiscard]] bool mayResume() const;
    [[nodiscard]] bool mayRollBack() const;
    void resume();
    /// Values the server masks, which the way back may need and only an earlier program was told.
    /// While there are any, resume() and rollBack() do nothing but ask for them: secretsWanted().
    [[nodiscard]] QStringList missingSecrets() const;
    [[nodiscard]] bool waitsForSecrets() const { return m_waitsWith.has_value(); }
    /// What was typed; what is not known is left out. Goes on with what was asked for.
    void giveSecrets(const QMap<QString, QByteArray> &typed);
    [[nodiscard]] bool mayReadAgain() const; ///< it waits for the last question
    void readAgain(); ///< everything once more before the last question; reads only
    void rollBack();

    void lookNow(); ///< reads only, while it waits
    /// Of several: what something serious was seen of is switched on again; the others go on.
    void leaveOutHeld();
    [[nodiscard]] bool mayLeaveOutHeld() const;
    [[nodiscard]] bool isLooking() const { return m_run && m_run->isLooking(); }
    /// What was seen while it was watched, as the journal has it.
    [[nodiscard]] const Result<Observation> &observation() const { return m_observation; }
    void updateChecks(BackupCondition backup);
    [[nodiscard]] const std::vector<VerifyCheck> &checks() const { return m_checks; }
    [[nodiscard]] ConfirmationDemand demand() const;
    bool
    confirm(const ConfirmationInput &input); ///< the one way to a delete; false: nothing happened

Q_SIGNALS:
    void changed();
    void finished();
    void secretsWanted();

private:
    void adopt(std::unique_ptr<WizardRun> run);
    void tick();
    [[nodiscard]] bool wantsSecrets(RunOpening errand);
    [[nodiscard]] bool isLookDue() const;
    [[nodiscard]] Impact expectedNow(const WizardMember &member) const;
    [[nodiscard]] std::vector<VerifyCheck> checksOf(const WizardMember &member) const;

    WizardEngine &m_engine;
    const WizardSetup &m_setup;
    std::unique_ptr<WizardRun> m_run;
    bool m_isDormant = false;
    bool m_isStopWanted = false;
    bool m_hasSecrets = false; ///< it was told everything it may need
    std::optional<RunOpening> m_waitsWith; ///< until the secrets are given
    bool m_areChecksFinal = false;
    Result<Observation> m_observation = Observation{};
    Step m_lookedAtStep = Step::Draft; ///< where the last look of its own accord was begun
    QTimer m_lookTimer;
    std::vector<VerifyCheck> m_checks;
};

} // namespace linchpin
