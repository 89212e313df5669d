// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batchplanner.h"

#include "models/domain/batchplan.h"
#include "models/service/refusedswitchoff.h"

#include <QDateTime>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

BatchPlanner::BatchPlanner(Session &session, Console &console, const Journal *journal,
                           Choices choices)
    : m_session(session)
    , m_console(console)
    , m_journal(journal)
    , m_choices(std::move(choices))
    , m_review(session)
{
    connect(&m_review, &Review::ended, this, &BatchPlanner::reviewed);
    connect(&m_review, &Review::progressed, this, [this] {
        m_console.progress(u"%1 of %2: %3"_s.arg(m_impacts.size() + 1)
                               .arg(m_ids.size())
                               .arg(m_review.progress().what));
    });
}

BatchPlanner::~BatchPlanner() = default;

void BatchPlanner::start(std::vector<ConnectionId> ids)
{
    m_ids = std::move(ids);
    reviewNext();
}

void BatchPlanner::reviewNext()
{
    if (m_impacts.size() < m_ids.size())
        return m_review.start(m_ids[m_impacts.size()]);
    // Targets are read only for choices that stand as far as can be told without them.
    if (const auto against = batchObjections(m_impacts, m_choices); !against.empty()) {
        Q_EMIT failed(refusalOf(against));
        return;
    }
    checkNextTarget();
}

void BatchPlanner::reviewed()
{
    const Result<Impact> &impact = *m_review.result();
    if (!impact) {
        Q_EMIT failed(
            refusalOf(impact.error(),
                      u"The connection %1 could not be read"_s.arg(m_ids[m_impacts.size()].value)));
        return;
    }
    m_impacts.push_back(m_journal ? withJournalledDoubt(*impact, *m_journal, m_session.identity())
                                  : *impact);
    reviewNext();
}

void BatchPlanner::checkNextTarget()
{
    while (m_next < m_choices.decisions.size()
           && m_choices.decisions[m_next].word != DecisionWord::Reassign)
        ++m_next;
    if (m_next == m_choices.decisions.size())
        return make();
    const Decision decision = m_choices.decisions[m_next++];
    m_reading = std::make_unique<ConversationRun>(
        m_session, m_session.system().read(m_session.identity(), ConnectionId{decision.target}));
    connect(m_reading.get(), &ConversationRun::ended, this, [this, decision] {
        ConversationRun *run = m_reading.release();
        run->deleteLater(); // it is the sender
        targetRead(decision,
                   dynamic_cast<TypedConversation<Connection> &>(run->conversation()).result());
    });
    m_reading->start();
}

void BatchPlanner::targetRead(const Decision &decision, const Result<Connection> &target)
{
    const QString what = u"%1 cannot move to %2"_s.arg(decision.dependent.text(), decision.target);
    if (!target) {
        Refusal refusal = refusalOf(target.error(), what);
        if (target.error().kind == ApiError::Kind::NotFound)
            refusal.code = ExitCode::Refused;
        Q_EMIT failed(refusal);
        return;
    }
    for (const Impact &impact : m_impacts) {
        if (!impact.find(decision.dependent))
            continue;
        const QString problem =
            m_session.system().targetProblem(impact, decision.dependent, *target);
        if (problem.isEmpty())
            continue;
        Q_EMIT failed(Refusal{ExitCode::Refused, u"unfit-target"_s, what + u": "_s + problem});
        return;
    }
    checkNextTarget();
}

void BatchPlanner::make()
{
    auto made = makeBatch(m_session.system(), m_session.identity(), m_session.access().name,
                          m_impacts, m_choices, QDateTime::currentDateTimeUtc());
    if (const auto *against = std::get_if<std::vector<Objection>>(&made)) {
        Q_EMIT failed(refusalOf(*against));
        return;
    }
    Batch batch = std::get<Batch>(std::move(made));
    for (Plan &plan : batch.members)
        plan.account = m_session.account();
    Q_EMIT this->made(batch);
}

} // namespace linchpin::cli
