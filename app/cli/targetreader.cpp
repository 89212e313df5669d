// SPDX-License-Identifier: Apache-2.0
#include "app/cli/targetreader.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

TargetReader::TargetReader(Session &session) : m_session(session) { }

TargetReader::~TargetReader() = default;

void TargetReader::start(std::vector<Decision> decisions, std::span<const Impact> impacts)
{
    m_decisions = std::move(decisions);
    m_impacts = impacts;
    readNext();
}

void TargetReader::readNext()
{
    while (m_at < m_decisions.size() && m_decisions[m_at].word != DecisionWord::Reassign)
        ++m_at;
    if (m_at == m_decisions.size()) {
        Q_EMIT ended(m_decisions);
        return;
    }
    m_reading = std::make_unique<ConversationRun>(
        m_session,
        m_session.system().read(m_session.identity(), ConnectionId{m_decisions[m_at].target}));
    connect(m_reading.get(), &ConversationRun::ended, this, [this] {
        ConversationRun *run = m_reading.release();
        run->deleteLater(); // it is the sender
        take(dynamic_cast<TypedConversation<Connection> &>(run->conversation()).result());
    });
    m_reading->start();
}

void TargetReader::take(const Result<Connection> &target)
{
    Decision &decision = m_decisions[m_at];
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
    decision.targetName = target->name;
    ++m_at;
    readNext();
}

} // namespace linchpin::cli
