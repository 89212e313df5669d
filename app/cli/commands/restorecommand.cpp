// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/restorecommand.h"

#include "app/cli/documents.h"
#include "app/cli/shellword.h"
#include "app/cli/texts.h"
#include "models/store/backupfile.h"
#include "models/systems/registry.h"
#include "models/systems/wayback.h"

#include <QFileInfo>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

RestoreCommand::~RestoreCommand()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

OrRefusal<std::optional<EndpointAccess>> RestoreCommand::boundEndpoint()
{
    const QString &path = invocation().file;
    if (!QFileInfo(path).isFile())
        return usageError(u"There is no file %1."_s.arg(path));
    auto backup = readBackupFile(path);
    if (!backup)
        return tl::unexpected(refusalOf(backup.error()));
    m_backup = std::move(*backup);
    if (invocation().isDryRun) {
        if (auto described = describe(); !described)
            return tl::unexpected(described.error());
        return std::nullopt;
    }
    EndpointAccess access;
    access.name = m_backup.plan.endpointName;
    access.identity = m_backup.plan.endpoint;
    return access;
}

/// Everything that can be said before a network is needed.
OrRefusal<void> RestoreCommand::describe()
{
    const System *system = systemOf(m_backup.plan.endpoint.system);
    if (!system)
        return usageError(u"The backup is of a system this program does not know."_s);
    const std::vector<RestoreStep> steps = wayBack(*system, m_backup);
    RestoreRecord record{.backup = m_backup};
    record.state = initialRestore(steps);
    end(Report{ExitCode::Done, restoreDocument(record, steps), restoreText(record, steps)});
    return {};
}

OrRefusal<void> RestoreCommand::check(const System &system)
{
    const std::vector<RestoreStep> steps = wayBack(system, m_backup);
    const QString phrase = restorePhrase(m_backup);
    if (!invocation().phrase || !phraseMatches(*invocation().phrase, phrase))
        return refused(ExitCode::Refused, u"wrong-phrase"_s,
                       u"To restore, --confirm has to be: %1"_s.arg(shellWord(phrase)));
    auto secrets = secretsFrom(invocation().secretEnvs, processEnvironment());
    if (!secrets)
        return tl::unexpected(secrets.error());
    m_secrets = *secrets;
    const QStringList missing = missingSecrets(steps, m_secrets);
    if (!missing.isEmpty())
        return refused(
            ExitCode::Refused, u"missing-secrets"_s,
            u"Secrets are not in the backup. Give --secret-env NAME=VARIABLE for: %1."_s.arg(
                missing.join(u", "_s)));
    auto journal = Journal::open(stateFolder(), Journal::Mode::Write);
    if (!journal)
        return tl::unexpected(refusalOf(journal.error()));
    m_journal = std::move(*journal);
    return {};
}

void RestoreCommand::run(Session &session)
{
    auto run = RestoreRun::create(session, *m_journal, m_backup, {.secrets = m_secrets});
    if (!run)
        return end(refusalOf(run.error()));
    m_run = std::move(*run);
    connect(m_run.get(), &RestoreRun::finished, this, &RestoreCommand::conclude);
    connect(m_run.get(), &RestoreRun::changed, this, [this] {
        const int current = m_run->state().current;
        if (current >= 0)
            console().progress(m_run->steps()[static_cast<std::size_t>(current)].purpose);
    });
    m_run->begin();
}

void RestoreCommand::interrupt()
{
    if (!m_run)
        return EndpointCommand::interrupt();
    if (m_isStopping)
        return conclude();
    m_isStopping = true;
    console().log(u"Stopping after the current request; once more to stop at once."_s);
    m_run->requestStop();
}

void RestoreCommand::conclude()
{
    if (const auto &refusal = m_run->refusal())
        return end(refusalOf(*refusal));
    auto stored = m_journal->restore(m_run->id());
    RestoreRecord record = stored ? *stored : RestoreRecord{.backup = m_backup};
    record.id = m_run->id();
    record.state = m_run->state();
    if (record.state.outcome == RestoreOutcome::None) {
        record.state.outcome =
            RestoreOutcome::Halted; // quit in the middle; the journal keeps where
        record.state.reason = u"Stopped at once. The same command goes on, and looks first."_s;
    }
    end(Report{exitCodeOf(record.state), restoreDocument(record, m_run->steps()),
               restoreText(record, m_run->steps())});
}

} // namespace linchpin::cli
