// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/batchcommands.h"

#include "app/cli/batchdocuments.h"
#include "models/domain/fingerprint.h"
#include "models/service/clearance.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

OrRefusal<std::optional<EndpointAccess>> ApplyManyCommand::boundEndpoint()
{
    auto file = readPlanFile(invocation().file);
    if (!file)
        return tl::unexpected(refusalOf(file.error()));
    if (!file->batch) // it was when the command line was read
        return refused(ExitCode::Refused, u"changed-plan"_s, u"The file is another one by now."_s);
    const auto clear =
        cleared(Clearance(configDirectory()).ofFile(*file, QDateTime::currentDateTimeUtc()));
    if (!clear)
        return tl::unexpected(clear.error());
    m_batch = std::move(*file->batch);
    EndpointAccess access;
    access.name = m_batch.endpointName;
    access.identity = m_batch.endpoint;
    return access;
}

OrRefusal<void> ApplyManyCommand::check(const System &system)
{
    const auto mode = invocation().isDryRun ? Journal::Mode::ReadOnly : Journal::Mode::Write;
    if (auto opened = openJournal(mode); !opened)
        return opened;
    bool isUsed = journal().isPlanUsed(m_batch.id);
    for (const Plan &plan : m_batch.members)
        isUsed = isUsed || journal().isPlanUsed(plan.id);
    if (isUsed)
        return refused(ExitCode::Refused, u"used-plan"_s,
                       u"The plan was used before. Make a new one."_s);
    std::optional<Batch> ours = inOurWords(m_batch, system);
    if (!ours) {
        return refused(
            ExitCode::Refused, u"inconsistent-plan"_s,
            u"The actions of the plan do not follow from its decisions, or it was made by another version. Make a new plan."_s);
    }
    m_batch = std::move(*ours);
    const QString phrase = deletionPhrase(static_cast<int>(m_batch.members.size()));
    if (auto checked = checkPhraseIs(phrase); !checked)
        return checked;
    return readSecrets();
}

void ApplyManyCommand::run(Session &session)
{
    if (invocation().isDryRun)
        return compareNext(session);
    backUpAndFollowBatch(session, m_batch);
}

/// Dry run: every member's world, one after another, against the plan's.
void ApplyManyCommand::compareNext(Session &session)
{
    if (m_compared == m_batch.members.size()) {
        BatchRecord record{.id = {}, .batch = m_batch, .state = initialState(m_batch)};
        record.state.reason =
            u"Dry run: the world matches the plan. Nothing was changed, and the plan can still be used."_s;
        for (const Plan &plan : m_batch.members) {
            RunRecord run{.plan = plan, .state = initialState(plan)};
            run.state.outcome = Outcome::Unchanged;
            record.runs.push_back(std::move(run));
        }
        return end(Report{ExitCode::Done, batchDocument(record), batchText(record)});
    }
    const Plan *plan = &m_batch.members[m_compared++];
    m_review = std::make_unique<Review>(session);
    connect(m_review.get(), &Review::ended, this, [this, &session, plan] {
        const Result<Impact> &impact = *m_review->result();
        const QString what = plan->impact.connection.id.value;
        if (!impact) {
            Refusal refusal = refusalOf(impact.error(), u"%1 could not be read"_s.arg(what));
            if (impact.error().kind == ApiError::Kind::NotFound)
                refusal.code = ExitCode::Refused; // the plan's target is gone already
            return end(refusal);
        }
        if (const QStringList changes = differences(plan->impact, *impact); !changes.isEmpty()) {
            return end(Refusal{
                ExitCode::Refused, u"drift"_s,
                u"%1: the world no longer matches the plan: %2"_s.arg(what, changes.join(u' '))});
        }
        // From the event loop: the review is telling us.
        QMetaObject::invokeMethod(
            this, [this, &session] { compareNext(session); }, Qt::QueuedConnection);
    });
    m_review->start(plan->impact.connection.id);
}

} // namespace linchpin::cli
