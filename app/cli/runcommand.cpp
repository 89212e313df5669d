// SPDX-License-Identifier: Apache-2.0
#include "app/cli/runcommand.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

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
                       plan.impact.connection.id.value, phrase));
}

DeletionRun::Options RunCommand::options() const
{
    return {.busyLimit = invocation().busyLimit, .typedSecrets = m_secrets};
}

void RunCommand::follow(Result<std::unique_ptr<DeletionRun>> run, RunFollower::Begin begin,
                        bool isConfirmed, const QString &reason)
{
    if (!run)
        return end(refusalOf(run.error()));
    m_follower = std::make_unique<RunFollower>(std::move(*run), *m_journal, console(), isConfirmed);
    connect(m_follower.get(), &RunFollower::ended, this,
            [this](const Report &report) { end(report); });
    m_follower->start(begin, reason);
}

} // namespace linchpin::cli
