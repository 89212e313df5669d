// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/deletingcommands.h"

#include "app/cli/documents.h"
#include "app/cli/texts.h"
#include "models/domain/fingerprint.h"
#include "models/service/planning.h"
#include "models/store/planfile.h"
#include "models/store/statedirectory.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

/// The plan in the words of this program: whoever made it may speak another language.
OrRefusal<Plan> checkConsistent(const Plan &plan, const System &system)
{
    if (auto ours = inOurWords(plan, system))
        return *ours;
    return refused(
        ExitCode::Refused, u"inconsistent-plan"_s,
        u"The actions of the plan do not follow from its decisions, or it was made by another version. Make a new plan."_s);
}

} // namespace

OrRefusal<std::optional<EndpointAccess>> ApplyCommand::boundEndpoint()
{
    const QString &path = invocation().file;
    if (!QFileInfo(path).isFile())
        return usageError(u"There is no file %1."_s.arg(path));
    auto file = readPlanFile(path);
    if (!file)
        return tl::unexpected(refusalOf(file.error()));
    m_plan = file->plan;
    const auto clear =
        cleared(Clearance(configDirectory()).ofFile(*file, QDateTime::currentDateTimeUtc()));
    if (!clear)
        return tl::unexpected(clear.error());
    EndpointAccess access;
    access.name = m_plan.endpointName;
    access.identity = m_plan.endpoint;
    return access;
}

OrRefusal<void> ApplyCommand::check(const System &system)
{
    const auto mode = invocation().isDryRun ? Journal::Mode::ReadOnly : Journal::Mode::Write;
    if (auto opened = openJournal(mode); !opened)
        return opened;
    if (journal().isPlanUsed(m_plan.id))
        return refused(ExitCode::Refused, u"used-plan"_s,
                       u"The plan was used before. Make a new one."_s);
    const auto consistent = checkConsistent(m_plan, system);
    if (!consistent)
        return tl::unexpected(consistent.error());
    m_plan = *consistent;
    if (m_plan.choices.forceCascade) {
        return refused(
            ExitCode::Refused, u"forced-plan"_s,
            u"The plan deletes dependents by force. That is confirmed a second time in the window, and carried out there."_s);
    }
    if (auto phrase = checkPhrase(m_plan); !phrase)
        return phrase;
    return readSecrets();
}

void ApplyCommand::run(Session &session)
{
    if (invocation().isDryRun)
        return dryRun(session);
    backUpAndFollow(session, m_plan, invocation().file);
}

void ApplyCommand::dryRun(Session &session)
{
    m_review = std::make_unique<Review>(session);
    connect(m_review.get(), &Review::ended, this, [this] {
        const Result<Impact> &impact = *m_review->result();
        if (!impact) {
            Refusal refusal = refusalOf(impact.error(), u"The connection could not be read"_s);
            if (impact.error().kind == ApiError::Kind::NotFound)
                refusal.code = ExitCode::Refused; // the plan's target is gone already
            return end(refusal);
        }
        if (const QStringList changes = differences(m_plan.impact, *impact); !changes.isEmpty())
            return end(Refusal{ExitCode::Refused, u"drift"_s,
                               u"The world no longer matches the plan: "_s + changes.join(u' ')});
        RunRecord record;
        record.plan = m_plan;
        record.state = initialState(m_plan);
        record.state.outcome = Outcome::Unchanged;
        record.state.reason =
            u"Dry run: the world matches the plan. Nothing was changed, and the plan can still be used."_s;
        end(Report{ExitCode::Done, runDocument(record), runText(record)});
    });
    m_review->start(m_plan.impact.connection.id);
}

} // namespace linchpin::cli
