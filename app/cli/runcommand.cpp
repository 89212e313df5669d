// SPDX-License-Identifier: Apache-2.0
#include "app/cli/runcommand.h"

#include "app/cli/shellword.h"
#include "app/cli/table.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whole: where, that nothing was changed, and what can be done. Going on without a backup is no
/// way on where what the plan touches is gone already, or is that of another server.
Refusal withoutBackup(const ApiError &error, const QString &url)
{
    const bool isGone = error.kind == ApiError::Kind::NotFound;
    Refusal refusal = refusalOf(error);
    if (isGone)
        refusal.code = ExitCode::Refused;
    refusal.message =
        u"No backup could be made, so nothing was sent that changes anything at %1, and nothing was changed. %2 %3"_s
            .arg(
                url, isGone && !error.detail.isEmpty() ? error.detail : refusal.message,
                isGone
                    ? u"If it was deleted meanwhile, make a new plan of what is left; if the plan is for another server, name that endpoint."_s
                    : u"Mend that and give the same command again, or go on without a backup with --without-backup REASON."_s);
    return refusal;
}

} // namespace

RunCommand::~RunCommand()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

void RunCommand::interrupt()
{
    if (m_follower)
        m_follower->interrupt();
    else
        EndpointCommand::interrupt();
}

OrRefusal<void> RunCommand::openJournal(Journal::Mode mode)
{
    auto journal = Journal::open(stateFolder(), mode);
    if (!journal)
        return tl::unexpected(refusalOf(journal.error()));
    m_journal = std::move(*journal);
    return {};
}

OrRefusal<void> RunCommand::readSecrets()
{
    auto secrets = secretsFrom(invocation().secretEnvs, processEnvironment());
    if (!secrets)
        return tl::unexpected(secrets.error());
    m_secrets = *secrets;
    return {};
}

OrRefusal<void> RunCommand::checkPhrase(const Plan &plan) const
{
    const QString phrase = confirmationPhrase(plan);
    if (!invocation().phrase || phraseMatches(*invocation().phrase, phrase))
        return {};
    return refused(ExitCode::Refused, u"wrong-phrase"_s,
                   u"--confirm does not match. To delete %1, it has to be: %2"_s.arg(
                       plan.impact.connection.id.value, shellWord(phrase)));
}

DeletionRun::Options RunCommand::options() const
{
    return {.busyLimit = invocation().busyLimit, .typedSecrets = m_secrets};
}

Result<void> RunCommand::recordLeftOut(const std::vector<Plan> &plans)
{
    return recordNoBackup(*m_journal, plans, *invocation().withoutBackup);
}

void RunCommand::backUpAndFollow(Session &session, const Plan &plan, const QString &planPath)
{
    backUpThen(session, {plan}, planPath, [this, &session, plan] {
        follow(DeletionRun::create(session, journal(), plan, options()), RunFollower::Begin::Apply,
               true);
    });
}

void RunCommand::backUpThen(Session &session, const std::vector<Plan> &plans,
                            const QString &planPath, const std::function<void()> &carryOut)
{
    if (invocation().withoutBackup) {
        if (const auto recorded = recordLeftOut(plans); !recorded)
            return end(refusalOf(recorded.error()));
        return carryOut();
    }
    m_backup = std::make_unique<BackupTaking>(session, journal());
    connect(m_backup.get(), &BackupTaking::ended, this, [this, plans, carryOut] {
        const Result<QString> &path = *m_backup->result();
        if (!path) {
            return end(withoutBackup(path.error(), plans.front().endpoint.url));
        }
        m_backupPath = *path;
        console().tell(u"Backup: "_s + *path);
        if (const auto noted = recordBackup(*m_journal, plans, *path); !noted)
            return end(refusalOf(noted.error()));
        carryOut();
    });
    m_backup->start(plans, [this, planPath](const Backup &backup) {
        return placeForBackup(backup, stateFolder() + u"/backups"_s, planPath, usedIn(journal()));
    });
}

void RunCommand::endRun(Report report)
{
    if (!m_backupPath.isEmpty()) {
        report.document.insert("backup"_L1, m_backupPath);
        report.text += u"Backup: %1\n"_s.arg(shown(m_backupPath));
    }
    end(report);
}

void RunCommand::follow(Result<std::unique_ptr<DeletionRun>> run, RunFollower::Begin begin,
                        bool isConfirmed, const QString &reason)
{
    if (!run)
        return end(refusalOf(run.error()));
    m_follower = std::make_unique<RunFollower>(std::move(*run), *m_journal, console(), isConfirmed);
    connect(m_follower.get(), &RunFollower::ended, this,
            [this](const Report &report) { endRun(report); });
    m_follower->start(begin, reason);
}

} // namespace linchpin::cli
