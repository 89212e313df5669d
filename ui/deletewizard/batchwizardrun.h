// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/batchrun.h"
#include "ui/deletewizard/wizardengine.h"

namespace linchpin {

/// A BatchRun as the wizard sees it: as one run, and as its members where they differ.
class BatchWizardRun final : public WizardRun
{
    Q_OBJECT

public:
    explicit BatchWizardRun(std::unique_ptr<BatchRun> run);

    [[nodiscard]] QString id() const override { return m_run->id(); }
    [[nodiscard]] const Plan &plan() const override { return m_plan; }
    [[nodiscard]] const RunState &state() const override;
    [[nodiscard]] std::vector<JournalledWrite> writes() const override;
    [[nodiscard]] Progress progress() const override;
    [[nodiscard]] const std::optional<Impact> &lastImpact() const override { return m_noImpact; }
    [[nodiscard]] bool isAtRest() const override { return m_run->isAtRest(); }
    [[nodiscard]] bool isOfSeveral() const override { return true; }
    [[nodiscard]] std::vector<WizardMember> members() const override;
    [[nodiscard]] WholePlan toDelete() const override;
    [[nodiscard]] bool mayResume() const override;
    [[nodiscard]] bool mayRollBack() const override;

    void giveSecrets(const QMap<QString, QByteArray> &typed) override { m_run->giveSecrets(typed); }
    void begin() override { m_run->begin(); }
    void confirm() override { m_run->confirm(); }
    void requestStop() override { m_run->requestStop(); }
    void skipObservation(const QString &reason) override { m_run->skipObservation(reason); }
    void resume() override { m_run->resume(); }
    void rollBack() override { m_run->rollBack(); }

    [[nodiscard]] Result<Observation> observation() const override;
    void lookNow() override { m_run->lookNow(); }
    [[nodiscard]] bool isLooking() const override { return m_run->isLooking(); }
    [[nodiscard]] Result<void> acceptSigns(const QString &reason) override
    {
        return m_run->acceptSigns(reason);
    }
    [[nodiscard]] QStringList heldMembers() const override;
    void leaveOutHeld() override;

private:
    std::unique_ptr<BatchRun> m_run;
    Plan m_plan;
    std::optional<Impact> m_noImpact;
    mutable RunState m_state;
    mutable bool m_isStale = true; ///< m_state is not that of the run
};

} // namespace linchpin
