// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/backuptaking.h"
#include "ui/deletewizard/wizardengine.h"

namespace linchpin {

/// The engine of the program: a Review and DeletionRuns on one session and the journal, which both
/// outlive it.
class ServiceEngine final : public WizardEngine
{
    Q_OBJECT

public:
    ServiceEngine(Session &session, Journal &journal, QObject *parent = nullptr);

    [[nodiscard]] const System &system() const override { return m_session.system(); }
    [[nodiscard]] EndpointIdentity endpoint() const override { return m_session.identity(); }
    [[nodiscard]] QString endpointName() const override { return m_session.access().name; }

    void startReview(const ConnectionId &id) override;
    void stopReview() override { m_review.stop(); }
    [[nodiscard]] bool isReviewing() const override { return m_review.isReading(); }
    [[nodiscard]] Progress reviewProgress() const override { return m_review.progress(); }
    [[nodiscard]] std::optional<Result<Impact>> reviewResult() const override { return m_result; }

    void startBackup(const Plan &plan, const QString &folder, const QString &savedPlan) override;
    [[nodiscard]] bool isBackingUp() const override { return m_isBackingUp; }
    [[nodiscard]] std::optional<Result<QString>> backupResult() const override
    {
        return m_backup.result();
    }
    [[nodiscard]] bool isBackupOf(const QString &path, const Plan &plan) const override
    {
        return linchpin::isBackupOf(path, plan);
    }

    [[nodiscard]] Result<std::unique_ptr<WizardRun>>
    createRun(const Plan &plan, const QMap<QString, QByteArray> &typedSecrets) override;
    [[nodiscard]] Result<std::unique_ptr<WizardRun>> openRun(const RunRecord &record) override;

private:
    void reviewed();

    Session &m_session;
    Journal &m_journal;
    Review m_review;
    std::optional<Result<Impact>> m_result; ///< as read, with what the journal knows
    BackupTaking m_backup;
    bool m_isBackingUp = false;
};

} // namespace linchpin
