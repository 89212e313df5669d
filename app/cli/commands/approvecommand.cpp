// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/approvalcommands.h"

#include "app/cli/approvaldocuments.h"
#include "app/cli/documents.h"
#include "app/cli/endpointtarget.h"
#include "models/domain/planage.h"
#include "models/service/batchplanning.h"
#include "models/service/clearance.h"
#include "models/store/statedirectory.h"

#include <QFileInfo>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

/// What it does, said by this program, whoever made it. One that does not follow from itself says
/// it in its own words, and is refused where it would be carried out.
PlanFile inOurWords(PlanFile file)
{
    if (auto ours = linchpin::inOurWords(file.whole())) {
        file.plan = std::move(ours->plan);
        file.batch = std::move(ours->batch);
    }
    return file;
}

} // namespace

Journal *BookCommand::journal()
{
    if (!m_journal && m_journalProblem.isEmpty()) {
        auto opened = Journal::open(stateFolder(), Journal::Mode::Write);
        if (opened)
            m_journal = std::move(*opened);
        else
            m_journalProblem = opened.error().sentence();
    }
    return m_journal.get();
}

ApprovalBook BookCommand::book()
{
    return {configDirectory(), journal()};
}

OrRefusal<QByteArray> BookCommand::passphrase() const
{
    const QString &variable = invocation().approval.passphraseEnv;
    if (variable.isEmpty())
        return QByteArray();
    const auto found = secretsFrom({{u"passphrase"_s, variable}}, processEnvironment());
    if (!found)
        return tl::unexpected(found.error());
    return found->value(u"passphrase"_s);
}

void BookCommand::endWith(const ApiError &error)
{
    Refusal refusal = refusalOf(error);
    refusal.code = ExitCode::Refused;
    if (!m_journalProblem.isEmpty())
        refusal.message += u'\n' + m_journalProblem;
    end(refusal);
}

void ApproveCommand::start()
{
    const QString &path = invocation().file;
    if (!QFileInfo(path).isFile())
        return end(usageError(u"There is no file %1."_s.arg(path)).value());
    const auto file = readPlanFile(path);
    if (!file)
        return endWith(file.error());
    invocation().approval.isCheck ? report(*file, false, {}) : sign(*file);
}

void ApproveCommand::sign(const PlanFile &file)
{
    auto phrase = passphrase();
    if (!phrase)
        return end(phrase.error());
    const ApprovalBook book = this->book();
    if (phrase->isEmpty() && book.key().needsPassphrase())
        return end(usageError(u"Your key is encrypted: give --passphrase-env VARIABLE."_s).value());
    const auto done = book.sign(invocation().file, file, invocation().reason, *phrase,
                                QDateTime::currentDateTimeUtc());
    phrase->fill('\0');
    if (!done)
        return end(Refusal{ExitCode::Refused, u"not-approved"_s, done.error().sentence()});
    std::vector<Warning> warnings;
    if (!journalProblem().isEmpty())
        warnings.push_back({u"not-audited"_s,
                            u"The approval stands in the file only: "_s + journalProblem(), false});
    report(*done, true, warnings);
}

void ApproveCommand::report(const PlanFile &file, bool isSigned,
                            const std::vector<Warning> &warnings)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto standing = standingOf(configDirectory(), file, now);
    if (!standing)
        return endWith(standing.error());
    const bool isUsable = ageOf(file.plan, now) == PlanAge::Good;
    const bool isEnough = standing->missing() == 0;
    // --check is for scripts, too: may it be carried out as far as approvals go?
    const ExitCode code = isSigned || (isUsable && isEnough) ? ExitCode::Done : ExitCode::Refused;
    const PlanFile said = inOurWords(file);
    end(Report{code, approvalDocument(invocation().file, said, *standing, isSigned, now, warnings),
               approvalText(invocation().file, said, *standing, isSigned, now, warnings)});
}

} // namespace linchpin::cli
