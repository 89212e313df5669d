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
    , m_targets(session)
{
    connect(&m_targets, &TargetReader::failed, this, &Planner::failed);
    connect(&m_targets, &TargetReader::ended, this, [this](const std::vector<Decision> &named) {
        m_choices.decisions = named;
        make();
    });
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
    m_targets.start(m_choices.decisions, {&m_impact, 1});
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
