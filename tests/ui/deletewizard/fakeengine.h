// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/backuptaking.h"
#include "ui/deletewizard/wizardengine.h"

#include <QStringList>

namespace linchpin::testing {

/// A run that does nothing by itself: the test puts it into a state and sees what was asked of it.
class FakeRun final : public WizardRun
{
    Q_OBJECT

public:
    explicit FakeRun(Plan plan) : m_plan(std::move(plan)), m_state(initialState(m_plan)) { }

    QString id() const override { return QStringLiteral("fakerun"); }
    const Plan &plan() const override { return m_plan; }
    const RunState &state() const override { return m_state; }
    std::vector<JournalledWrite> writes() const override { return journalled; }
    Progress progress() const override { return {}; }
    const std::optional<Impact> &lastImpact() const override { return m_lastImpact; }
    bool isAtRest() const override
    {
        return m_state.step == Step::Observing || m_state.step == Step::Confirming;
    }

    void begin() override { asked << QStringLiteral("begin"); }
    void confirm() override { asked << QStringLiteral("confirm"); }
    void requestStop() override { asked << QStringLiteral("stop"); }
    void skipObservation(const QString &reason) override
    {
        asked << QStringLiteral("skip ") + reason;
    }
    void resume() override { asked << QStringLiteral("resume"); }
    void rollBack() override { asked << QStringLiteral("rollBack"); }

    Result<Observation> observation() const override { return seen; }
    void lookNow() override { ++looks; }
    bool isLooking() const override { return isUnderLook; }
    Result<void> acceptSigns(const QString &reason) override;

    /// A look has ended: this is what was seen so far.
    void tell(const Result<Observation> &observation);

    /// The run arrives in this state; reading is what it read last.
    void arrive(const RunState &state, const std::optional<Impact> &reading = {});
    void arrive(Step step, Outcome outcome = Outcome::None);

    QStringList asked;
    std::vector<JournalledWrite> journalled; ///< what the journal holds of it
    int looks = 0; ///< begun; they only read
    Result<Observation> seen = Observation{};
    bool isUnderLook = false;
    bool refusesAcceptance = false; ///< as a disk that is full does

private:
    Plan m_plan;
    RunState m_state;
    std::optional<Impact> m_lastImpact;
};

/// What a wizard under test talks to; counts what it is asked.
class FakeEngine final : public WizardEngine
{
    Q_OBJECT

public:
    FakeEngine();
    ~FakeEngine() override;

    const System &system() const override { return *m_system; }
    EndpointIdentity endpoint() const override;
    QString endpointName() const override { return QStringLiteral("prod-eu"); }
    void startReview(const std::vector<ConnectionId> &ids) override;
    void stopReview() override { m_isReviewing = false; }
    bool isReviewing() const override { return m_isReviewing; }
    Progress reviewProgress() const override { return {}; }
    std::optional<Result<std::vector<Impact>>> reviewResult() const override { return m_result; }
    void startBackup(const std::vector<Plan> &plans, const QString &folder,
                     const QString &savedPlan) override;
    bool isBackingUp() const override { return false; }
    std::optional<Result<QString>> backupResult() const override { return m_backup; }
    Result<void> recordBackup(const std::vector<Plan> &, const QString &path) override
    {
        recorded.append(path);
        return {};
    }
    bool isBackupOf(const QString &path, const std::vector<Plan> &plans) const override
    {
        return linchpin::isBackupOf(path, plans, [](const Backup &) { return false; });
    }
    Result<std::unique_ptr<WizardRun>>
    createRun(const WholePlan &plan, const QMap<QString, QByteArray> &typedSecrets) override;
    Result<std::unique_ptr<WizardRun>> openRun(const SavedRun &saved) override;

    void endReview(Result<Impact> result);

    QStringList reviewed; ///< ids
    QStringList recorded; ///< backups that runs were begun with; empty: without one
    int runsMade = 0;
    FakeRun *run = nullptr; ///< the last one made; belongs to the wizard
    QMap<QString, QByteArray> secrets;
    bool refusesRuns = false;

private:
    std::unique_ptr<System> m_system;
    std::optional<Result<std::vector<Impact>>> m_result;
    std::optional<Result<QString>> m_backup;
    bool m_isReviewing = false;
};

/// A connection with two profiles, both direct, one agent behind the first, everything read.
[[nodiscard]] Impact sampleImpact();
[[nodiscard]] DependentKey profile(int number);

} // namespace linchpin::testing
