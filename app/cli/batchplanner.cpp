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
    , m_targets(session)
{
    connect(&m_targets, &TargetReader::failed, this, &BatchPlanner::failed);
    connect(&m_targets, &TargetReader::ended, this, [this](const std::vector<Decision> &named) {
        m_choices.decisions = named;
        make();
    });
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
    m_targets.start(m_choices.decisions, m_impacts);
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
