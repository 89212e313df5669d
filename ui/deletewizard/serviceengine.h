// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/backuptaking.h"
#include "ui/deletewizard/wizardengine.h"

namespace linchpin {

/// The engine of the program: Reviews, DeletionRuns and BatchRuns on one session and the journal,
/// which both outlive it.
class ServiceEngine final : public WizardEngine
{
    Q_OBJECT

public:
    ServiceEngine(Session &session, Journal &journal, QObject *parent = nullptr);

    [[nodiscard]] const System &system() const override { return m_session.system(); }
    [[nodiscard]] EndpointIdentity endpoint() const override { return m_session.identity(); }
    [[nodiscard]] QString endpointName() const override { return m_session.access().name; }

    void startReview(const std::vector<ConnectionId> &ids) override;
    void stopReview() override { m_reviews.stop(); }
    [[nodiscard]] bool isReviewing() const override { return m_reviews.isReading(); }
    [[nodiscard]] Progress reviewProgress() const override { return m_reviews.progress(); }
    [[nodiscard]] std::optional<Result<std::vector<Impact>>> reviewResult() const override
    {
        return m_result;
    }
    [[nodiscard]] ConnectionId failedReview() const override { return m_reviews.failedOn(); }

    void startBackup(const std::vector<Plan> &plans, const QString &folder,
                     const QString &savedPlan) override;
    [[nodiscard]] bool isBackingUp() const override { return m_isBackingUp; }
    [[nodiscard]] std::optional<Result<QString>> backupResult() const override
    {
        return m_backup.result();
    }
    [[nodiscard]] Result<void> recordBackup(const std::vector<Plan> &plans,
                                            const QString &path) override;
    [[nodiscard]] bool isBackupOf(const QString &path,
                                  const std::vector<Plan> &plans) const override
    {
        return linchpin::isBackupOf(path, plans, usedIn(m_journal));
    }

    [[nodiscard]] Result<std::unique_ptr<WizardRun>>
    createRun(const WholePlan &plan, const QMap<QString, QByteArray> &typedSecrets) override;
    [[nodiscard]] Result<std::unique_ptr<WizardRun>> openRun(const SavedRun &record) override;

private:
    void reviewed();

    Session &m_session;
    Journal &m_journal;
    Reviews m_reviews;
    std::optional<Result<std::vector<Impact>>> m_result; ///< as read, with what the journal knows
    BackupTaking m_backup;
    bool m_isBackingUp = false;
};

} // namespace linchpin
