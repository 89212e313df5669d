// SPDX-License-Identifier: Apache-2.0
#include "app/cli/planner.h"

#include "models/service/planning.h"
#include "models/service/refusedswitchoff.h"

#include <QDateTime>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

Planner::Planner(Session &session, Console &console, const Journal *journal, Choices choices)
    : m_session(session)
    , m_console(console)
    , m_journal(journal)
    , m_choices(std::move(choices))
    , m_review(session)
{
    connect(&m_review, &Review::ended, this, &Planner::reviewed);
    connect(&m_review, &Review::progressed, this,
            [this] { m_console.progress(m_review.progress().what); });
}

Planner::~Planner() = default;

void Planner::start(const ConnectionId &id)
{
    m_review.start(id);
}

void Planner::reviewed()
{
    const Result<Impact> &impact = *m_review.result();
    if (!impact) {
        Q_EMIT failed(refusalOf(impact.error(), u"The connection could not be read"_s));
        return;
    }
    m_impact = m_journal ? withJournalledDoubt(*impact, *m_journal, m_session.identity()) : *impact;
    // Targets are read only for choices that stand as far as can be told without them.
    if (const auto against = objections(m_impact, m_choices); !against.empty()) {
        Q_EMIT failed(refusalOf(against));
        return;
    }
    checkNextTarget();
}

void Planner::checkNextTarget()
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

void Planner::targetRead(const Decision &decision, const Result<Connection> &target)
{
    const QString what = u"%1 cannot move to %2"_s.arg(decision.dependent.text(), decision.target);
    if (!target) {
        Refusal refusal = refusalOf(target.error(), what);
        if (target.error().kind == ApiError::Kind::NotFound)
            refusal.code = ExitCode::Refused;
        Q_EMIT failed(refusal);
        return;
    }
    const QString problem = m_session.system().targetProblem(m_impact, decision.dependent, *target);
    if (!problem.isEmpty()) {
        Q_EMIT failed(Refusal{ExitCode::Refused, u"unfit-target"_s, what + u": "_s + problem});
        return;
    }
    m_choices.decisions[m_next - 1].targetName = target->name;
    checkNextTarget();
}

void Planner::make()
{
    const auto made = makePlan(m_session.system(), m_session.identity(), m_session.access().name,
                               m_impact, m_choices, QDateTime::currentDateTimeUtc());
    if (const auto *against = std::get_if<std::vector<Objection>>(&made)) {
        Q_EMIT failed(refusalOf(*against));
        return;
    }
    Plan plan = std::get<Plan>(made);
    plan.account = m_session.account();
    Q_EMIT this->made(plan);
}

OrRefusal<Choices> withCheckedTargets(Choices choices, const System &system)
{
    for (Decision &decision : choices.decisions) {
        if (decision.word != DecisionWord::Reassign)
            continue;
        const Result<ConnectionId> id = system.checkId(decision.target);
        if (!id)
            return usageError(u"%1: %2"_s.arg(decision.dependent.text(), id.error().sentence()));
        decision.target = id->value;
    }
    return choices;
}

} // namespace linchpin::cli
