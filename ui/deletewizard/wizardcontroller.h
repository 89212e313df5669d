// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/deletiondraft.h"
#include "ui/deletewizard/plankeeper.h"
#include "ui/deletewizard/runkeeper.h"

namespace linchpin {

/// The decisions of the wizard, without widgets: which screen, may the person go on, what is sent
/// when. Until switchOff() it only reads; only RunKeeper::confirm() lets a run delete.
class WizardController final : public QObject
{
    Q_OBJECT

public:
    /// A new deletion of setup.targets; begins to read at once.
    WizardController(std::unique_ptr<WizardEngine> engine, WizardSetup setup,
                     QObject *parent = nullptr);
    /// An existing run; the targets are the run's. With RunOpening::Look nothing is sent until
    /// asked for.
    WizardController(std::unique_ptr<WizardEngine> engine, WizardSetup setup,
                     const SavedRun &record, RunOpening opening, QObject *parent = nullptr);
    ~WizardController() override;

    [[nodiscard]] const WizardSetup &setup() const { return m_setup; }
    [[nodiscard]] const WizardEngine &engine() const { return *m_engine; }
    [[nodiscard]] const QString &trouble() const
    {
        return m_trouble;
    } ///< why a run could not be made or opened

    [[nodiscard]] WizardStep step() const { return m_step; }
    [[nodiscard]] Readiness readiness() const; ///< may next() be called
    [[nodiscard]] bool hasNext() const; ///< is there a next page to be reached with next()
    [[nodiscard]] bool mayGoBack() const;
    [[nodiscard]] bool
    isLeftOut(WizardStep step) const; ///< nothing to do there for this connection
    [[nodiscard]] WizardStep nextStep() const; ///< where next() leads
    void next();
    void back();

    /// What happens if the window is asked to close now (docs/wizard.md).
    enum class Exit {
        Closes, ///< nothing was begun, or everything is over
        Parks, ///< it waits: the journal keeps it, and it is offered again
        GoesBack, ///< stops, takes everything back, and stays open meanwhile
        Waits, ///< it is doing so already
    };
    [[nodiscard]] Exit exit() const;
    bool leave(); ///< does that; true if the window may close now

    /// What was said so far; call draftChanged() after a change. Frozen once a run exists.
    [[nodiscard]] DeletionDraft &draft() { return m_draft; }
    [[nodiscard]] const DeletionDraft &draft() const { return m_draft; }
    void draftChanged();
    void readAgain(); ///< reads only
    [[nodiscard]] const std::optional<ApiError> &readTrouble() const { return m_readTrouble; }
    /// The connection that trouble is about, among several; else null.
    [[nodiscard]] const Connection *troubledTarget() const;
    [[nodiscard]] std::vector<ReassignTarget> targetsFor(const DependentKey &key) const;

    /// A masked field the switch-off has to send again: in memory only, wiped with the wizard.
    void typeSecret(const QString &field, const QByteArray &value);

    [[nodiscard]] PlanKeeper &planKeeper()
    {
        return m_plans;
    } ///< call draftChanged() after a change
    [[nodiscard]] const PlanKeeper &planKeeper() const { return m_plans; }
    void backUpAgain();

    [[nodiscard]] RunKeeper &runKeeper() { return m_runs; }
    [[nodiscard]] const RunKeeper &runKeeper() const { return m_runs; }
    [[nodiscard]] Readiness readyToSwitchOff() const;
    void switchOff(); ///< makes the run and begins it: the first thing that may write
    /// The run is over, and there is something left to be deleted: startOver() is about that.
    [[nodiscard]] bool mayStartOver() const;
    void startOver();
    /// The connections of a run that is over which are still there: what failed or was taken back.
    [[nodiscard]] std::vector<Connection> leftOver() const;

Q_SIGNALS:
    void changed(); ///< anything a page shows
    void stepChanged();
    /// Once for each connection of the run.
    void deletionEnded(const linchpin::ConnectionId &id, linchpin::Outcome outcome);

private:
    void wire();
    void adoptPlan();
    [[nodiscard]] Readiness unlessProtected(Readiness otherwise) const;
    [[nodiscard]] std::vector<Connection> targetsRead() const;
    [[nodiscard]] Result<void> noteBackup();
    void setStep(WizardStep step);
    void enter(WizardStep step);
    void takeReview();
    void followRun();
    [[nodiscard]] BackupCondition backupCondition() const;

    std::unique_ptr<WizardEngine> m_engine;
    WizardSetup m_setup;
    WizardStep m_step = WizardStep::Target;
    DeletionDraft m_draft;
    std::optional<ApiError> m_readTrouble;
    QString m_trouble;
    QMap<QString, QByteArray> m_secrets;
    PlanKeeper m_plans;
    RunKeeper m_runs;
    std::pair<Step, Outcome> m_seen{Step::Draft, Outcome::None};
};

} // namespace linchpin
