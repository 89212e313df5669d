// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/batchplanning.h"
#include "models/service/planning.h"
#include "ui/deletewizard/wizardengine.h"
#include "ui/deletewizard/wizardsetup.h"
#include "ui/deletewizard/wizardstep.h"

namespace linchpin {

/// The plan the wizard stands on, where it was saved, and its backup.
class PlanKeeper final
{
public:
    /// Makes a new plan unless the one at hand says the same of the same reading.
    void make(const System &system, const EndpointIdentity &endpoint, const QString &endpointName,
              const std::vector<Impact> &impacts, const Choices &choices, const QDateTime &now);
    /// Of a run that exists, or made before and kept in a file.
    void adopt(const WholePlan &plan, const QString &file = {});
    void drop() { m_whole.reset(); }
    [[nodiscard]] const Plan *plan() const { return m_whole ? &m_whole->plan : nullptr; }
    [[nodiscard]] const std::optional<WholePlan> &whole() const { return m_whole; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } ///< why there is no plan

    [[nodiscard]] Result<QString> save(const WizardSetup &setup, const QString &path);
    [[nodiscard]] QString savedPath() const; ///< of this very plan; empty if it was not saved

    /// Has the backup written next to the saved plan, else to the wizard's folder. Done at most
    /// once per plan. The engine says when it is there: takeBackup().
    void backUp(WizardEngine &engine, const WizardSetup &setup);
    void backUpAgain(WizardEngine &engine, const WizardSetup &setup);
    void takeBackup(const Result<QString> &path);
    void leaveOutBackup(bool isLeftOut) { m_isBackupLeftOut = isLeftOut; }
    [[nodiscard]] bool isBackupLeftOut() const { return m_isBackupLeftOut; }
    [[nodiscard]] QString backupPath() const; ///< of this very plan; empty if there is none
    [[nodiscard]] const QString &backupTrouble() const { return m_backupTrouble; }
    [[nodiscard]] Readiness readyAfterBackup() const;
    [[nodiscard]] bool isBackingUp() const { return !m_asked.isEmpty(); }
    [[nodiscard]] bool isBackupReadable(const WizardEngine &engine) const;

private:
    std::optional<WholePlan> m_whole;
    std::vector<Impact> m_madeOf;
    Choices m_madeBy;
    QString m_trouble;
    QString m_savedPath;
    QString m_savedPlan; ///< id of the plan that m_savedPath holds
    QString m_backupPath;
    QString m_backupPlan; ///< id of the plan that m_backupPath belongs to
    QString m_asked; ///< id of the plan whose backup is being made
    QString m_backupTrouble;
    bool m_isBackupLeftOut = false;
};

} // namespace linchpin
