// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/endpointcommand.h"
#include "app/cli/runfollower.h"
#include "models/service/backuptaking.h"
#include "models/store/journal.h"

namespace linchpin::cli {

/// A command that carries a run out, forward or back. Holds the journal's lock from before the
/// first request.
class RunCommand : public EndpointCommand
{
    Q_OBJECT

public:
    using EndpointCommand::EndpointCommand;
    ~RunCommand() override;
    void interrupt() override;

protected:
    [[nodiscard]] OrRefusal<void> openJournal(Journal::Mode mode);
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] OrRefusal<void> readSecrets(); ///< of --secret-env
    [[nodiscard]] OrRefusal<void> checkPhrase(const Plan &plan) const; ///< of --confirm
    [[nodiscard]] DeletionRun::Options options() const;

    /// Writes the backup first, unless a reason was given to go on without; then goes on. No
    /// backup, no write.
    void backUpThen(Session &session, const std::vector<Plan> &plans, const QString &planPath,
                    const std::function<void()> &carryOut);
    void backUpAndFollow(Session &session, const Plan &plan, const QString &planPath);
    void follow(Result<std::unique_ptr<DeletionRun>> run, RunFollower::Begin begin,
                bool isConfirmed, const QString &reason = {});
    /// With where the backup is, if this command made one.
    void endRun(Report report);
    [[nodiscard]] Report reportFor(const Refusal &refusal) const override
    {
        return runReportOf(refusal);
    }

private:
    [[nodiscard]] Result<void> recordLeftOut(const std::vector<Plan> &plans);

    std::unique_ptr<Journal> m_journal;
    QMap<QString, QByteArray> m_secrets;
    std::unique_ptr<BackupTaking> m_backup;
    QString m_backupPath; ///< empty: not made, or left out
    std::unique_ptr<RunFollower> m_follower;
};

} // namespace linchpin::cli
